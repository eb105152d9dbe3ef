using System.Text;

namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>What a piece of a condition is.</summary>
internal enum TokenKind
{
    Word,
    Name,
    Text,
    Number,
    Sign,
    End,
}

/// <summary>A piece of a condition.</summary>
/// <param name="Kind">What it is. A word may be a name or a keyword; a name was quoted.</param>
/// <param name="Text">Its text, without quotes.</param>
internal readonly record struct Token(TokenKind Kind, string Text);

/// <summary>Cuts a condition, of pandas or of Spark, into its pieces.</summary>
internal static class ConditionTokens
{
    private static readonly string[] _signs = ["<=>", "==", "!=", "<>", "<=", ">=", "<", ">", "=", "&", "|", "~", "!", "(", ")", "[", "]", ",", ".", "-"];

    /// <summary>The pieces, with an end at the end.</summary>
    /// <exception cref="UntranslatableException">There is something that no condition of ours could have.</exception>
    public static IReadOnlyList<Token> Of(string condition)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < condition.Length;)
        {
            var c = condition[at];
            if (char.IsWhiteSpace(c))
                at++;
            else if (c is '\'' or '"')
                tokens.Add(new(TokenKind.Text, Quoted(condition, ref at)));
            else if (c == '`')
                tokens.Add(new(TokenKind.Name, BehindTicks(condition, ref at)));
            else if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < condition.Length && char.IsAsciiDigit(condition[at + 1])))
                tokens.Add(new(TokenKind.Number, Number(condition, ref at)));
            else if (char.IsLetter(c) || c == '_')
                tokens.Add(new(TokenKind.Word, While(condition, ref at, x => char.IsLetterOrDigit(x) || x == '_')));
            else
                tokens.Add(new(TokenKind.Sign, Sign(condition, ref at)));
        }

        return [.. tokens, new(TokenKind.End, "its end")];
    }

    private static string Sign(string condition, ref int at)
    {
        foreach (var sign in _signs)
        {
            if (!condition.AsSpan(at).StartsWith(sign))
                continue;
            at += sign.Length;
            return sign;
        }

        throw new UntranslatableException($"'{condition[at]}' can't be translated");
    }

    private static string Quoted(string condition, ref int at)
    {
        var quote = condition[at++];
        var text = new StringBuilder();
        for (; at < condition.Length && condition[at] != quote; at++)
        {
            if (condition[at] != '\\')
                text.Append(condition[at]);
            else if (++at < condition.Length && condition[at] is '\\' or '\'' or '"')
                text.Append(condition[at]);
            else
                throw new UntranslatableException("a text with a backslash can't be translated");
        }

        // Twice the quote is one in SQL, and two texts in a row in Python.
        if (at >= condition.Length)
            throw new UntranslatableException("a text has no end");
        at++;
        if (at < condition.Length && condition[at] == quote)
            throw new UntranslatableException("two texts in a row can't be translated");
        return text.ToString();
    }

    private static string BehindTicks(string condition, ref int at)
    {
        var end = condition.IndexOf('`', at + 1);
        if (end <= at + 1)
            throw new UntranslatableException("a name in backticks has no end");
        var name = condition[(at + 1)..end];
        at = end + 1;
        return name;
    }

    private static string Number(string condition, ref int at)
    {
        var start = at;
        While(condition, ref at, x => char.IsAsciiDigit(x) || x == '.');
        if (at < condition.Length && condition[at] is 'e' or 'E')
        {
            at += at + 1 < condition.Length && condition[at + 1] is '+' or '-' ? 2 : 1;
            While(condition, ref at, char.IsAsciiDigit);
        }

        var number = condition[start..at];
        return Yaml.CoreSchema.Read(number) is { Kind: LiteralKind.Number, Text: var text } ? text : throw new UntranslatableException($"'{number}' is no number");
    }

    private static string While(string condition, ref int at, Func<char, bool> isPart)
    {
        var start = at;
        while (at < condition.Length && isPart(condition[at]))
            at++;
        return condition[start..at];
    }
}
