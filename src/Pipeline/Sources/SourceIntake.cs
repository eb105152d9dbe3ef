using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Sources;

/// <summary>What one source is to take in in one run, and where to put it. Names of columns are those of silver unless said otherwise.</summary>
/// <param name="Name">The source's name in its pipeline.</param>
/// <param name="Suite">Says where the drop lies, and judges it.</param>
/// <param name="Stage">Writes rows.</param>
public sealed record SourceIntake(string Name, Suite Suite, StageRows Stage)
{
    /// <summary>The new files: their paths relative to the data root, and the SHA-256 of their bytes in lower hexadecimal. Empty: only waiting rows are judged again.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The files left out because their bytes were taken in before; for the ledger.</summary>
    public IReadOnlyList<string> FilesTakenInBefore { get; init; } = [];

    /// <summary>The number of the publication that these rows will belong to, higher than that of any before.</summary>
    public required long Arrival { get; init; }

    /// <summary>The run's id.</summary>
    public required string Run { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>What a column of the data is called in silver.</summary>
    public Func<string, string> SilverName { get; init; } = SilverNames.Of;

    /// <summary>The columns of which equal values make two rows the same; empty: no row repeats another.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The columns that rank rows of one key before their file does: the greatest counts.</summary>
    public IReadOnlyList<string> LatestBy { get; init; } = [];

    /// <summary>Columns that get another value in silver, or are new there, and their SQL over the row as it was accepted.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Set { get; init; } = [];

    /// <summary>What stands after FROM to read silver so far, with <c>ccq_file</c>, <c>ccq_line</c>, <c>ccq_arrival</c>; null when there is none.</summary>
    public string? Silver { get; init; }

    /// <summary>
    /// What stands after FROM to read the rows that wait in quarantine for a row they refer to, as <see cref="SourceTable.Quarantine"/> has them; null when none
    /// wait. Their raw columns go by the names of the data.
    /// </summary>
    public string? Waiting { get; init; }

    /// <summary>
    /// What stands after FROM to read rows of quarantine that a person sends through the checkpoint again, as <see cref="Waiting"/> has its own but with their values put
    /// right and the arrival of this run; null in all other runs. Then there are no <see cref="Files"/>, and the suite judges these rows by its rules on single rows.
    /// </summary>
    public string? Replayed { get; init; }

    /// <summary>The batch of another suite that a rule refers to: what its silver will be after this run. Throws <see cref="Expectations.Measuring.CannotEvaluateException"/> where there is none.</summary>
    public required Func<string, Batch> OtherBatch { get; init; }
}

/// <summary>The tables of a source.</summary>
public enum SourceTable
{
    /// <summary>The rows of the drop: every column as it was read, then <c>ccq_row</c>, <c>ccq_file</c>, <c>ccq_line</c>, <c>ccq_arrival</c>, <c>ccq_run</c>.</summary>
    Bronze,

    /// <summary>
    /// The rows and records that were set aside: <c>ccq_id</c>, <c>ccq_run</c>, <c>ccq_time</c>, <c>ccq_file</c>, <c>ccq_line</c>, <c>ccq_arrival</c>, <c>ccq_kind</c>,
    /// <c>ccq_reasons</c>, <c>ccq_raw</c>, then every column of the data as text. Personal data stand in it in clear.
    /// </summary>
    Quarantine,

    /// <summary>The accepted rows: the columns typed, then <c>ccq_file</c>, <c>ccq_line</c>, <c>ccq_arrival</c>.</summary>
    Silver,
}

/// <summary>Writes what a SELECT gives to where a table's new rows wait for publication.</summary>
/// <param name="table">The table. When it is asked for a second time, what was staged before is not to be published.</param>
/// <param name="select">The SELECT. It is to be run on the connection that the stage has, as it is valid there only.</param>
/// <returns>What stands after FROM to read the rows back.</returns>
public delegate string StageRows(SourceTable table, string select);
