using System.Data.Common;
using System.Globalization;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>What is wrong with ids that a person gives.</summary>
internal static class QuarantineFaults
{
    /// <summary>The columns of <see cref="QuarantineTable.WithOutcome"/> under <c>r</c> that <see cref="Closed"/> reads.</summary>
    public const string Columns = "r.ccq_outcome, r.ccq_closed_at, r.ccq_closed_by";

    /// <summary>There is no such row.</summary>
    public static string Unknown(QuarantineTable table, string id) => $"expected the id of a row in quarantine of {table.Name}, found {id}, which is none.";

    /// <summary>The row is closed.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="at">The place of the first of <see cref="Columns"/>.</param>
    /// <param name="id">Its id.</param>
    public static string Closed(DbDataReader reader, int at, string id)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"expected an open row, found that {id} was closed on {reader.GetDateTime(at + 1):yyyy-MM-dd HH:mm:ss} UTC by {reader.GetString(at + 2)}: {InWords(reader.GetString(at))}.");

    private static string InWords(string outcome) => outcome switch
    {
        "accepted" => "it was accepted",
        "repeat" => "it repeats another row",
        _ => "it was dropped",
    };
}
