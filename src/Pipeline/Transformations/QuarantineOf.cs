namespace ContactCenter.Pipeline.Transformations;

/// <summary>What steps may read of a source besides its silver rows: the rows and records that are in no silver table, so that a table can say what it rests on.</summary>
public static class QuarantineOf
{
    /// <summary>The columns that SQL sees.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("ccq_id", "VARCHAR"), new("ccq_kind", "VARCHAR"), new("ccq_reasons", "VARCHAR"), new("ccq_file", "VARCHAR"), new("ccq_line", "BIGINT"),
        new("ccq_arrival", "BIGINT"), new("ccq_run", "VARCHAR"), new("ccq_time", "TIMESTAMP"),
    ];

    /// <summary>How SQL calls it: <c>messages_quarantine</c> for the source <c>messages</c>, unless a source or a step has that name.</summary>
    public static string Name(string source) => $"{source}_quarantine";
}
