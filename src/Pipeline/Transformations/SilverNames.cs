using System.Text;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>Names of columns as silver has them: <c>snake_case</c>, whatever the source writes.</summary>
public static class SilverNames
{
    /// <summary>The columns that say where a row of silver comes from, which stand behind its own.</summary>
    public static IReadOnlyList<TableColumn> Lineage { get; } = [new("ccq_file", "VARCHAR"), new("ccq_line", "BIGINT"), new("ccq_arrival", "BIGINT")];

    /// <summary>
    /// <c>messageSentTime</c> to <c>message_sent_time</c>, <c>Unique id</c> to <c>unique_id</c>, <c>CSAT Score</c> to <c>csat_score</c>,
    /// <c>orderID</c> to <c>order_id</c>. A name with nothing to keep stays as it is.
    /// </summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                if (text.Length > 0 && text[^1] != '_')
                    text.Append('_');
                continue;
            }

            if (StartsWord(name, i) && text.Length > 0 && text[^1] != '_')
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        var silver = text.ToString().TrimEnd('_');
        return silver.Length == 0 ? name : silver;
    }

    // A capital starts a word after a small letter or digit, and as the last of several capitals before a small letter: CSATScore.
    private static bool StartsWord(string name, int at)
        => char.IsUpper(name[at]) && at > 0
            && (char.IsLower(name[at - 1]) || char.IsDigit(name[at - 1]) || (char.IsUpper(name[at - 1]) && at + 1 < name.Length && char.IsLower(name[at + 1])));
}
