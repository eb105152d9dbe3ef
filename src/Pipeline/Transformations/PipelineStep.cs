using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>A step: one SELECT over sources and the tables of other steps, which makes one table.</summary>
/// <param name="Layer"><c>silver</c> or <c>gold</c>.</param>
/// <param name="Table">The table's name, by which SQL of other steps calls it too.</param>
/// <param name="SqlFile">The file of its SQL for people.</param>
/// <param name="Sql">The SELECT, without a <c>;</c> at its end. Put a line break after it: it may end in a comment.</param>
/// <param name="Mark">Where the step stands in the pipeline's file.</param>
public sealed record PipelineStep(string Layer, string Table, string SqlFile, string Sql, SourceMark Mark)
{
    /// <summary>The time a step may take when nothing is said.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(30);

    /// <summary>How often a step is tried again when nothing is said.</summary>
    public const int DefaultRetries = 2;

    /// <summary>Judges the table before it is published; null: nothing is expected of it.</summary>
    public Suite? Suite { get; init; }

    /// <summary>The names of the sources and of the other steps' tables that the SQL reads, each once, in its order.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The columns that the SELECT gives.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>The columns that tell a row of the table from all others; empty if not said.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The columns by which the table is partitioned; empty: not partitioned.</summary>
    public IReadOnlyList<string> PartitionBy { get; init; } = [];

    /// <summary>How to compute only what changed; null: the whole table is computed anew.</summary>
    public Recompute? Recompute { get; init; }

    /// <summary>The time that one attempt may take. More than zero.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>How often it is tried again after an error that may pass. 0 or more.</summary>
    public int Retries { get; init; } = DefaultRetries;

    /// <summary>Where the table goes besides the lake, each once.</summary>
    public IReadOnlyList<SinkKind> Sinks { get; init; } = [];

    /// <summary><c>LAYER.TABLE</c>.</summary>
    public string FullName => $"{Layer}.{Table}";
}

/// <summary>
/// Says that each output row comes only from the input rows that hold its values of <see cref="By"/>. So where input rows were added, replaced
/// or removed, just the output rows with their values are computed anew, from all input rows with those values.
/// </summary>
/// <param name="By">Columns of the output.</param>
/// <param name="When">
/// By the name of an input: the columns in which its rows hold these values, in the order of <paramref name="By"/>. When an input that is not
/// named here changes, the whole table is computed anew.
/// </param>
public sealed record Recompute(IReadOnlyList<string> By, IReadOnlyDictionary<string, IReadOnlyList<string>> When);

/// <summary>Where a table goes besides the lake.</summary>
public enum SinkKind
{
    /// <summary>A CSV file.</summary>
    Csv,

    /// <summary>A table in PostgreSQL, where a connection is given.</summary>
    Postgres,
}
