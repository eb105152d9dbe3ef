namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>Matches one name against one part of a path pattern: <c>*</c> any characters, <c>?</c> one, <c>[a-c]</c> and <c>[!a-c]</c> one of a set.</summary>
internal static class SegmentPattern
{
    /// <summary>Whether the text holds a character that makes it a pattern.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?', '[');

    /// <summary>Whether the whole name matches. A leading dot must be written out, as in shells.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name) =>
        !(name.StartsWith('.') && !pattern.StartsWith('.')) && MatchesFrom(pattern, name);

    private static bool MatchesFrom(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        // On a mismatch the last star takes one character more; earlier stars never need to.
        int starPattern = -1;
        int starName = 0;
        int p = 0;
        int n = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (starPattern, starName) = (p++, n);
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[n], out int taken))
            {
                p += taken;
                n++;
            }
            else if (starPattern >= 0)
            {
                p = starPattern + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char character, out int taken)
    {
        taken = 1;
        int close = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') + 2 : -1;
        if (close < 2)
        {
            return pattern[0] == '?' || pattern[0] == character;
        }

        taken = close + 1;
        ReadOnlySpan<char> set = pattern[1..close];
        bool negated = set[0] == '!' && set.Length > 1;
        return InSet(negated ? set[1..] : set, character) != negated;
    }

    private static bool InSet(ReadOnlySpan<char> set, char character)
    {
        for (int i = 0; i < set.Length; i++)
        {
            bool range = i + 2 < set.Length && set[i + 1] == '-';
            if (range ? character >= set[i] && character <= set[i + 2] : character == set[i])
            {
                return true;
            }

            i += range ? 2 : 0;
        }

        return false;
    }
}
