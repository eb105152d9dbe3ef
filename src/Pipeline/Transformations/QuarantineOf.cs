namespace ContactCenter.Pipeline.Transformations;

/// <summary>What steps may read of a source besides its silver rows: the rows and records that are in no silver table, so that a table can say what it rests on.</summary>
public static class QuarantineOf
{
    private static readonly TableColumn[] _own =
    [
        new("ccq_id", "VARCHAR"), new("ccq_kind", "VARCHAR"), new("ccq_reasons", "VARCHAR"), new("ccq_file", "VARCHAR"), new("ccq_line", "BIGINT"),
        new("ccq_arrival", "BIGINT"), new("ccq_run", "VARCHAR"), new("ccq_time", "TIMESTAMP"),
    ];

    /// <summary>
    /// The columns that SQL sees: those of quarantine, then the source's key as text as it came (null in a rejected record), by which a row that was accepted later,
    /// corrected, can be told from one that never was.
    /// </summary>
    public static IReadOnlyList<TableColumn> Columns(PipelineSource source)
        => [.. _own, .. source.Key.Distinct(StringComparer.OrdinalIgnoreCase).Where(key => !Array.Exists(_own, column => column.Name == key)).Select(key => new TableColumn(key, "VARCHAR"))];

    /// <summary>How SQL calls it: <c>messages_quarantine</c> for the source <c>messages</c>, unless a source or a step has that name.</summary>
    public static string Name(string source) => $"{source}_quarantine";
}
