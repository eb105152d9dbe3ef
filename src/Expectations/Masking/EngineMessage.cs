using System.Text;

namespace ContactCenter.Expectations.Masking;

/// <summary>
/// Takes values of the data out of an engine's message, which likes to quote what it could not convert: what stands in quotation marks and
/// is not part of the statement came from the data.
/// </summary>
public static class EngineMessage
{
    /// <summary>The message with such quotations replaced by <c>…</c>.</summary>
    public static string WithoutData(string message, string? sql)
    {
        var text = new StringBuilder(message.Length);
        var at = 0;
        while (at < message.Length)
        {
            var quote = message[at];
            var end = quote is '\'' or '"' ? message.IndexOf(quote, at + 1) : -1;
            if (end < 0)
            {
                text.Append(message[at++]);
                continue;
            }

            var quoted = message.AsSpan(at + 1, end - at - 1);
            var isOfStatement = sql is not null && sql.AsSpan().Contains(quoted, StringComparison.Ordinal);
            text.Append(quote).Append(isOfStatement ? quoted : "…").Append(quote);
            at = end + 1;
        }

        return text.ToString();
    }
}
