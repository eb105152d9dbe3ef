namespace ContactCenter.Pipeline.Lake;

/// <summary>A data file of a table.</summary>
/// <param name="Path">Where it lies below the table's folder, as the file system names it, with <c>/</c>.</param>
/// <param name="PartitionValues">The value of each partition column as the log writes it, the same for all rows of the file; null for null.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="ModifiedAt">When it was written, to the millisecond.</param>
/// <param name="Rows">Its rows; null when the writer did not say.</param>
/// <param name="Statistics">Least and greatest values and numbers of nulls, as the log's JSON; null when the writer gave none.</param>
public sealed record DataFile(
    string Path,
    IReadOnlyDictionary<string, string?> PartitionValues,
    long Size,
    DateTimeOffset ModifiedAt,
    long? Rows,
    string? Statistics);
