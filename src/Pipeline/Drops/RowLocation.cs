namespace ContactCenter.Pipeline.Drops;

/// <summary>Where a row came from.</summary>
/// <param name="File">The file, relative to the data root.</param>
/// <param name="Line">The physical line, from 1, on which the record starts; null for Parquet.</param>
/// <param name="Row">The row in the file, from 1; null for text.</param>
public sealed record RowLocation(string File, long? Line, long? Row);
