using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Running;

/// <summary>The tables of a source in the lake.</summary>
/// <param name="System">The pipeline.</param>
/// <param name="Name">The source's table.</param>
internal sealed record SourceTables(string System, string Name)
{
    /// <summary>Every row of every drop as it was read.</summary>
    public TableName Bronze => new(System, "bronze", Name);

    /// <summary>A row for each file that was taken in.</summary>
    public TableName Files => new(System, "bronze", $"{Name}_files");

    /// <summary>The accepted rows.</summary>
    public TableName Silver => new(System, "silver", Name);

    /// <summary>The rows and records that were set aside.</summary>
    public TableName Quarantine => new(System, "quarantine", Name);

    /// <summary>What became of them.</summary>
    public TableName Events => new(System, "quarantine", $"{Name}_events");
}
