namespace ContactCenter.Expectations.Results;

/// <summary>Where a row of a batch came from.</summary>
/// <param name="File">The file, relative to the data root; null for a table in a database.</param>
/// <param name="Line">The physical line, from 1, of the record's first character; null where the format has no lines (Parquet, a database).</param>
/// <param name="Row">The row's number in its file, from 1, not counting a header; null where rows have no order.</param>
public readonly record struct RowLocation(string? File, long? Line, long? Row);
