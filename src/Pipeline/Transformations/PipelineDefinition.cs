using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>A pipeline: the sources that come in as drops, and the steps that make tables of them. Read by <see cref="PipelineReader"/>.</summary>
/// <param name="Name">The pipeline's name, which is its system's: the folder of its tables in the lake.</param>
/// <param name="File">Its <c>pipeline.yaml</c> for people.</param>
/// <param name="Sources">Its sources, in the order of the file.</param>
/// <param name="Steps">Its steps, in the order of the file, which need not be the order in which they can run.</param>
public sealed record PipelineDefinition(string Name, string File, IReadOnlyList<PipelineSource> Sources, IReadOnlyList<PipelineStep> Steps)
{
    /// <summary>What it makes of what; null if not said.</summary>
    public string? Description { get; init; }

    /// <summary>Who answers for it; null if not said.</summary>
    public string? Owner { get; init; }

    /// <summary>Pictures of its tables; null if it has none.</summary>
    public DashboardDefinition? Dashboard { get; init; }

    /// <summary>The steps in the order in which they can run: those of one wave read only sources and what earlier waves wrote, so they may run side by side.</summary>
    public IReadOnlyList<IReadOnlyList<PipelineStep>> Waves
        => [.. StepOrder.Of([.. Steps.Select(s => s.Table)], i => Steps[i].Inputs).Waves.Select(wave => (IReadOnlyList<PipelineStep>)[.. wave.Select(i => Steps[i])])];
}

/// <summary>A source: drops of one kind, judged by their suite and kept in one silver table. All names of columns are those of silver.</summary>
/// <param name="Name">How SQL calls it.</param>
/// <param name="Suite">Judges its drops, and says where they are.</param>
/// <param name="Table">The name of its tables in the lake: <c>silver.TABLE</c> and its companions.</param>
/// <param name="Mark">Where it stands in the file.</param>
public sealed record PipelineSource(string Name, Suite Suite, string Table, SourceMark Mark)
{
    /// <summary>The columns of which equal values make two rows the same; empty: no row repeats another.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The columns by which, before the file, the latest of rows that repeat a key is found; usually none.</summary>
    public IReadOnlyList<string> LatestBy { get; init; } = [];

    /// <summary>The columns by which the silver table is partitioned; empty: not partitioned.</summary>
    public IReadOnlyList<string> PartitionBy { get; init; } = [];

    /// <summary>Columns that get another value, or are new, when silver is written. Every expression sees the row as it was accepted.</summary>
    public IReadOnlyList<SetColumn> Set { get; init; } = [];

    /// <summary>The columns of the silver table that are known beforehand: those that the suite declares, then new ones of <see cref="Set"/>, then lineage.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
}

/// <summary>A column of silver and the SQL that gives its value.</summary>
/// <param name="Column">The column.</param>
/// <param name="Sql">An expression of DuckDB's SQL over the columns of silver. Put a line break after it: it may end in a comment.</param>
public sealed record SetColumn(string Column, string Sql);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as DuckDB names it. Times are <c>TIMESTAMP</c> in UTC.</param>
public sealed record TableColumn(string Name, string Type);
