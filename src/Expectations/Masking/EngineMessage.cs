using System.Text;
using ContactCenter.Expectations.Columns;

namespace ContactCenter.Expectations.Masking;

/// <summary>
/// Takes values of the data out of an engine's message, which likes to quote what it could not convert: quotations and numbers that are
/// not in the statement came from the data.
/// </summary>
public static class EngineMessage
{
    private const char Hidden = '…';

    // Errors that are found before any data are read, so that what they quote are names.
    private static readonly string[] _withoutData = ["Parser Error: ", "Binder Error: ", "Catalog Error: "];

    /// <summary>The message with such quotations and numbers replaced by <c>…</c>, and without the excerpt of the statement at its end.</summary>
    /// <param name="message">The engine's message.</param>
    /// <param name="sql">The statement; null if it is not known, so that every quotation and number is replaced.</param>
    public static string WithoutData(string message, string? sql)
    {
        foreach (var start in _withoutData)
        {
            if (message.StartsWith(start, StringComparison.Ordinal))
                return message;
        }

        return WithoutNumbers(WithoutQuotations(WithoutExcerpt(message), sql ?? ""), sql ?? "");
    }

    /// <summary>The message without the columns that it offers instead of an unknown one and that only we have.</summary>
    public static string WithoutOwnNames(string message)
    {
        const string Candidates = "\nCandidate bindings: ";
        var start = message.IndexOf(Candidates, StringComparison.Ordinal);
        if (start < 0)
            return message;
        var first = start + Candidates.Length;
        var end = message.IndexOf('\n', first) is var line and >= 0 ? line : message.Length;
        var names = message[first..end].Split(", ").Where(name => !name.StartsWith("\"ccq_", StringComparison.Ordinal)).ToList();
        return $"{message[..start]}{(names.Count == 0 ? "" : Candidates + string.Join(", ", names))}{message[end..]}";
    }

    private static string WithoutExcerpt(string message)
        => message.LastIndexOf("\n\nLINE ", StringComparison.Ordinal) is >= 0 and var excerpt ? message[..excerpt] : message;

    // A value may itself hold quotes and line ends, so what is hidden goes on to the last such quote; and some messages repeat the value on
    // lines of its own below.
    private static string WithoutQuotations(string message, string sql)
    {
        for (var at = 0; at < message.Length; at++)
        {
            var quote = message[at];
            if (quote is not ('\'' or '"') || (at > 0 && char.IsLetterOrDigit(message[at - 1])))
                continue;
            var end = message.IndexOf(quote, at + 1);
            if (end < 0)
                return message[..at] + Hidden;
            var isClosed = end + 1 == message.Length || !char.IsLetterOrDigit(message[end + 1]);
            if (isClosed && SqlWords.Names(sql, message[(at + 1)..end]))
            {
                at = end;
                continue;
            }

            var rest = message[message.LastIndexOf(quote)..];
            return $"{message[..(at + 1)]}{Hidden}{rest.Split('\n')[0]}";
        }

        return message;
    }

    private static string WithoutNumbers(string message, string sql)
    {
        var text = new StringBuilder(message.Length);
        for (var at = 0; at < message.Length;)
        {
            var end = at;
            while (end < message.Length && IsOfWord(message[end]))
                end++;
            if (end == at)
            {
                text.Append(message[at++]);
                continue;
            }

            var word = message[at..end];
            if (char.IsDigit(word[0]) && !SqlWords.Names(sql, word))
            {
                if (text.Length > 0 && text[^1] == '-')
                    text.Length--;
                if (text.Length == 0 || text[^1] != Hidden)
                    text.Append(Hidden);
            }
            else
            {
                text.Append(word);
            }

            at = end;
        }

        return text.ToString();
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
}
