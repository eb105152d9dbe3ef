namespace ContactCenter.Pipeline.Drops;

/// <summary>A column of the data.</summary>
/// <param name="Name">Its name, exactly as in the data.</param>
/// <param name="Type">The engine's type: VARCHAR for text, DuckDB's for Parquet.</param>
public sealed record DropColumn(string Name, string Type);

/// <summary>A column that the suite names and the data does not have.</summary>
/// <param name="Name">The suite's name.</param>
/// <param name="LooksLike">A name in the data that differs from it in letter case or white space only; null when there is none.</param>
public sealed record MissingColumn(string Name, string? LooksLike);
