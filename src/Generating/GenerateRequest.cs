namespace ContactCenter.Generating;

/// <summary>What to generate.</summary>
/// <param name="System">One of <see cref="DropGenerator.Systems"/>.</param>
/// <param name="Folder">The folder that becomes the data root of the drop, or holds a data root for each of several.</param>
/// <param name="Rows">Rows of the system's main table before repeats are added to it, from 1.</param>
/// <param name="Seed">The same seed gives the same bytes.</param>
public sealed record GenerateRequest(string System, string Folder, long Rows, ulong Seed)
{
    /// <summary>The share of rows that get a defect, 0 to 0.5.</summary>
    public double Defects { get; init; } = 0.02;

    /// <summary>Over how many days the rows are spread, from 1; null for as many as the system's shipped drop has.</summary>
    public int? Days { get; init; }

    /// <summary>Into how many drops the days are divided, 1 up to the number of days.</summary>
    public int Drops { get; init; } = 1;

    /// <summary>Where the engine puts what does not fit into memory. It must exist.</summary>
    public required string TemporaryFolder { get; init; }

    /// <summary>The memory that the engine may use, as DuckDB writes sizes; null for 1 GB.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>The threads that the engine uses; null for one a processor. The bytes do not depend on it.</summary>
    public int? Threads { get; init; }
}
