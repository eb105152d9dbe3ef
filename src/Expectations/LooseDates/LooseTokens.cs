using System.Text;

namespace ContactCenter.Expectations.LooseDates;

/// <summary>Takes a text apart: words, numbers, blanks, and every other character alone.</summary>
internal static class LooseTokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == '\0')
            {
                at++;
            }
            else if (char.IsLetter(c) || char.IsDigit(c))
            {
                at = Run(text, at, tokens);
            }
            else
            {
                tokens.Add(char.IsWhiteSpace(c) ? " " : c.ToString());
                at++;
            }
        }

        return tokens;
    }

    // Letters, or digits; a point within may join the two ("a.m.", "12.5", "10.Sep.2024"), and is then decided on at the end.
    private static int Run(string text, int at, List<string> tokens)
    {
        var token = new StringBuilder().Append(text[at]);
        var inNumber = char.IsDigit(text[at]);
        var hasPoint = false;
        var hasLetters = !inNumber;
        for (at++; at < text.Length; at++)
        {
            var c = text[at];
            var isPoint = c == '.' || (c == ',' && inNumber && !hasPoint && token.Length >= 2);
            if (isPoint && (c == '.' || inNumber))
                hasPoint = true;
            else if (char.IsLetter(c) && (!inNumber || (hasPoint && token[^1] == '.')))
                (inNumber, hasLetters) = (false, true);
            else if (char.IsDigit(c) && (inNumber || (hasPoint && token[^1] == '.')))
                inNumber = true;
            else
                break;
            token.Append(c);
        }

        Add(token.ToString(), hasPoint, hasLetters, tokens);
        return at;
    }

    private static void Add(string token, bool hasPoint, bool hasLetters, List<string> tokens)
    {
        if (hasPoint && (hasLetters || token.Count(c => c == '.') > 1 || token[^1] is '.' or ','))
        {
            var start = 0;
            for (var i = 0; i <= token.Length; i++)
            {
                if (i < token.Length && token[i] is not ('.' or ','))
                    continue;
                if (i > start)
                    tokens.Add(token[start..i]);
                if (i < token.Length)
                    tokens.Add(token[i].ToString());
                start = i + 1;
            }
        }
        else
        {
            tokens.Add(hasPoint && !token.Contains('.', StringComparison.Ordinal) ? token.Replace(',', '.') : token);
        }
    }
}
