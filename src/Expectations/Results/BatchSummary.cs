namespace ContactCenter.Expectations.Results;

/// <summary>The data that a suite was judged against.</summary>
/// <param name="Data">The data as the suite names them: a path pattern or a table.</param>
/// <param name="Engine">The engine that judged, <c>duckdb</c>.</param>
/// <param name="Rows">Rows judged.</param>
/// <param name="RejectedRows">Records that could not be read as rows.</param>
/// <param name="Columns">The columns, in the order of the data.</param>
public sealed record BatchSummary(
    string Data,
    string Engine,
    long Rows,
    long RejectedRows,
    IReadOnlyList<ColumnSummary> Columns)
{
    /// <summary>Columns of the data that the suite does not name.</summary>
    public IReadOnlyList<string> ExtraColumns { get; init; } = [];

    /// <summary>Columns that the suite names and the data lack.</summary>
    public IReadOnlyList<string> MissingColumns { get; init; } = [];

    /// <summary>The first rejected records, in the order of the data.</summary>
    public IReadOnlyList<RejectedRow> Rejected { get; init; } = [];

    /// <summary>The files read; empty for a table.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>
    /// The time of the data, UTC: when the newest of the files was last written, or when the table was published. Null where there is neither: no file, a
    /// table that a checkpoint kept from being published.
    /// </summary>
    public DateTimeOffset? DataTime { get; init; }
}

/// <summary>A column of the data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type for the suite: the declared one for text data, else the engine's own name.</param>
public sealed record ColumnSummary(string Name, string Type);

/// <summary>A record that the reader could not take in as a row.</summary>
/// <param name="File">The file, relative to the data root.</param>
/// <param name="Line">The physical line of its first character, from 1.</param>
/// <param name="ByteOffset">The offset of its first byte in the file (after decompression), from 0.</param>
/// <param name="Reason">What was expected and what was found.</param>
/// <param name="Raw">The beginning of the record as text, shortened and cleaned for display; masked where the suite has <c>pii</c> columns.</param>
public sealed record RejectedRow(string File, long Line, long ByteOffset, string Reason, string Raw);
