namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>
/// Checks regular expressions by RE2's grammar before any data is read. A pass over the characters: building a Regex would cost more
/// than the rest of the suite, and .NET's grammar is not RE2's.
/// </summary>
internal sealed class RegexSyntax
{
    private const int MostRepeats = 1000;
    private const string LetterEscapes = "AzbBdDsSwWaftnrvCQpPx";

    private readonly string _pattern;
    private int _at;

    private RegexSyntax(string pattern) => _pattern = pattern;

    private enum Last
    {
        Nothing,
        Something,
        Repetition,
    }

    /// <summary>What is wrong with a pattern, to be said after it; null if nothing is.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            new RegexSyntax(pattern).Scan();
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    private void Scan()
    {
        var groups = new Stack<int>();
        var last = Last.Nothing;
        while (_at < _pattern.Length)
        {
            var start = _at;
            switch (_pattern[_at++])
            {
                case '(':
                    // (?i) is no group: what follows repeats what stood before.
                    if (Next('?') && GroupStart(start))
                    {
                        last = last == Last.Nothing ? last : Last.Something;
                        continue;
                    }

                    groups.Push(start);
                    last = Last.Nothing;
                    continue;
                case ')':
                    if (!groups.TryPop(out _))
                        throw Wrong($"has a ) at character {start + 1} that closes nothing; write \\) for the character");
                    break;
                case '|':
                    last = Last.Nothing;
                    continue;
                case '[':
                    Class(start);
                    break;
                case '\\':
                    if (Escape(start, inClass: false))
                        continue;
                    break;
                case '*' or '+' or '?':
                    last = Repeat(last, start);
                    continue;
                case '{' when Count(start):
                    last = Repeat(last, start);
                    continue;
            }

            last = Last.Something;
        }

        if (groups.TryPop(out var open))
            throw Wrong($"has a ( at character {open + 1} that is never closed; write \\( for the character");
    }

    private Last Repeat(Last last, int start)
    {
        if (last == Last.Nothing)
            throw Wrong($"repeats nothing at character {start + 1} ({_pattern[start]}); write \\{_pattern[start]} for the character");
        if (last == Last.Repetition)
            throw Wrong($"repeats a repetition at character {start + 1} ({_pattern[start.._at]}), which RE2 does not do; put the first in (?:…)");
        Next('?');
        return Last.Repetition;
    }

    // What follows "(?"; true when the group is over already, as (?i) is.
    private bool GroupStart(int start)
    {
        var rest = _pattern.AsSpan(_at);
        if (rest.StartsWith("=") || rest.StartsWith("!") || rest.StartsWith("<=") || rest.StartsWith("<!"))
            throw Wrong($"has a look-around ({_pattern[start..(_at + (rest[0] == '<' ? 2 : 1))]}) at character {start + 1}, which RE2 does not do");
        if (rest.StartsWith("P<") || rest.StartsWith("<"))
        {
            var end = rest.IndexOf('>');
            var name = end < 0 ? "" : rest[(rest.IndexOf('<') + 1)..end].ToString();
            if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c == '_'))
                throw Wrong($"has a group name at character {start + 1} that is not made of letters, digits and underscores");
            _at += end + 1;
            return false;
        }

        var flags = rest.IndexOfAnyExcept("imsU-");
        if (flags < 0 || rest[flags] is not (':' or ')'))
            throw Wrong($"has an unknown group ({_pattern[start..Math.Min(_pattern.Length, start + 3)]}) at character {start + 1}; RE2 knows (?:…), (?P<name>…) and the flags i, m, s, U");
        _at += flags + 1;
        return rest[flags] == ')';
    }

    private void Class(int start)
    {
        Next('^');
        var first = true;
        while (_at < _pattern.Length && (first || _pattern[_at] != ']'))
        {
            first = false;
            var from = _at;
            if (Named())
                continue;
            var low = ClassCharacter();
            // \w stands for many characters and so starts no range: the - after it is a -.
            if (_pattern[from] == '\\' && "dDsSwWpP".Contains(_pattern[from + 1]))
                continue;
            if (_at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                if (ClassCharacter() is { } high && low > high)
                    throw Wrong($"has the range {_pattern[from.._at]} at character {from + 1}, which ends before it starts");
            }
        }

        if (!Next(']'))
            throw Wrong($"has a [ at character {start + 1} that is never closed; write \\[ for the character");
    }

    // [:alpha:] within a class.
    private bool Named()
    {
        if (!_pattern.AsSpan(_at).StartsWith("[:") || _pattern.IndexOf(":]", _at, StringComparison.Ordinal) is var end && end < 0)
            return false;
        _at = end + 2;
        return true;
    }

    // One character of a class; null where it stands for several or is written as an escape of a letter.
    private char? ClassCharacter()
    {
        var start = _at;
        var c = _pattern[_at++];
        if (c != '\\')
            return c;
        Escape(start, inClass: true);
        return char.IsAsciiLetterOrDigit(_pattern[start + 1]) ? null : _pattern[start + 1];
    }

    // What follows a backslash; true when it is a quotation \Q…\E, which may be empty.
    private bool Escape(int start, bool inClass)
    {
        if (_at == _pattern.Length)
            throw Wrong("ends in a single \\; write \\\\ for the character");
        var c = _pattern[_at++];
        if (c is >= '1' and <= '9' && !(_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at])))
            throw Wrong($"has a back-reference (\\{c}) at character {start + 1}, which RE2 does not do");
        if (c < 128 && char.IsAsciiLetter(c) && (!LetterEscapes.Contains(c) || (inClass && "AzbBCQ".Contains(c))))
            throw Wrong($"has the unknown escape \\{c} at character {start + 1}");
        if (c is 'Q' && !inClass)
        {
            var end = _pattern.IndexOf("\\E", _at, StringComparison.Ordinal);
            _at = end < 0 ? _pattern.Length : end + 2;
            return end == start + 2;
        }

        if (c is 'p' or 'P' or 'x' && Next('{'))
        {
            var end = _pattern.IndexOf('}', _at);
            if (end < 0)
                throw Wrong($"has a \\{c}{{ at character {start + 1} that is never closed");
            _at = end + 1;
        }

        return false;
    }

    // True for a repetition such as {2}, {2,} or {2,5}, of which the opening brace is read; any other brace is a character.
    private bool Count(int start)
    {
        var end = _pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : _pattern[_at..end].Split(',');
        if (parts is not ([_] or [_, _]) || parts[0].Length == 0 || !parts.All(p => p.All(char.IsAsciiDigit)))
            return false;
        var most = parts.Max(p => p.Length == 0 ? 0 : p.Length > 6 ? int.MaxValue : int.Parse(p));
        if (most > MostRepeats)
            throw Wrong($"repeats more than {MostRepeats} times at character {start + 1}, which RE2 does not do");
        if (parts is [var least, { Length: > 0 } greatest] && int.Parse(least) > int.Parse(greatest))
            throw Wrong($"has the repetition {_pattern[start..(end + 1)]} at character {start + 1}, whose least is above its greatest");
        _at = end + 1;
        return true;
    }

    private bool Next(char c)
    {
        if (_at >= _pattern.Length || _pattern[_at] != c)
            return false;
        _at++;
        return true;
    }

    private static FormatException Wrong(string problem) => new(problem);
}
