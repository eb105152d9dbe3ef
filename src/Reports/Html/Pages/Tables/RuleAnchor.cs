using System.Globalization;
using System.Text;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Where a rule stands on the page of its table: <c>orders.html#rule-…</c>. It stays the same as long as the rule's id does.</summary>
internal static class RuleAnchor
{
    private const int Longest = 120;

    /// <summary>
    /// The <c>id</c> of the rule's element, which needs no escaping in a link: the rule's id with <c>.</c> for <c>/</c>, and with <c>~</c> and its code
    /// for every other character but ASCII letters, digits, <c>_</c> and <c>-</c>, so that different rules have different ones.
    /// </summary>
    /// <param name="rule">The rule's id.</param>
    public static string Of(string rule) => Of("rule-", rule);

    /// <summary>The <c>id</c> of the heading over the rules of a column.</summary>
    /// <param name="column">The column; null for the rules that are on no single one.</param>
    public static string OfColumn(string? column) => column is null ? "rules-of-the-table" : Of("column-", column);

    private static string Of(string prefix, string name)
    {
        var safe = new StringBuilder(prefix);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
                safe.Append(c);
            else if (c == '/')
                safe.Append('.');
            else
                safe.Append(CultureInfo.InvariantCulture, $"~{(int)c:x}~");
            if (safe.Length > Longest)
                return $"{safe.ToString(0, Longest)}~{FileName.Number(name):x16}";
        }

        return safe.ToString();
    }
}
