namespace ContactCenter.Expectations.Results.Runs;

/// <summary>Where every row of a source's drop went. Each count is counted by itself, so that <see cref="AddsUp"/> can fail.</summary>
/// <param name="Source">The source's name in its pipeline.</param>
/// <param name="Suite">Its suite.</param>
/// <param name="Files">The files that were new.</param>
/// <param name="FilesTakenInBefore">The files whose bytes a former run took in; their rows are in no count.</param>
/// <param name="RowsInDrop">All records of the new files, as their reader counted them, the rejected ones with them.</param>
/// <param name="Waiting">Rows of earlier drops that waited in quarantine for a row they refer to, and were judged again.</param>
/// <param name="Rejected">Records that could not be read as rows.</param>
/// <param name="Redelivered">Rows equal in all columns to one that stayed, here or in an earlier drop.</param>
/// <param name="Restated">Rows whose key has other, later values, here or in an earlier drop.</param>
/// <param name="Quarantined">Rows that broke a critical rule: of the drop, of the waiting ones and of the replayed.</param>
/// <param name="Accepted">Rows that went on.</param>
public sealed record SourceLedger(
    string Source,
    string Suite,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> FilesTakenInBefore,
    long RowsInDrop,
    long Waiting,
    long Rejected,
    long Redelivered,
    long Restated,
    long Quarantined,
    long Accepted)
{
    /// <summary>Rows of quarantine that a person sent through the checkpoint again.</summary>
    public long Replayed { get; init; }

    /// <summary>The quarantined rows that came with this drop.</summary>
    public long QuarantinedOfDrop { get; init; }

    /// <summary>Accepted rows of earlier drops that a restated row took the place of.</summary>
    public long Replaced { get; init; }

    /// <summary>Rows that were kept though they look like another one: their keys differ in fractions of a second only.</summary>
    public long LookAlikes { get; init; }

    /// <summary>Rows that repeat another one.</summary>
    public long Repeats => Redelivered + Restated;

    /// <summary>What went in is what came out.</summary>
    public bool AddsUp => Difference == 0;

    /// <summary>Rows in, less all that came out; 0 when all is well.</summary>
    public long Difference => RowsInDrop + Waiting + Replayed - Rejected - Redelivered - Restated - Quarantined - Accepted;
}

/// <summary>What went into a step and what came out.</summary>
/// <param name="Table">The table that it makes, <c>layer.table</c>.</param>
/// <param name="Inputs">The relations that its SQL reads and the rows it saw of each.</param>
/// <param name="RowsOut">The rows that its SQL gave.</param>
/// <param name="RowsInTable">The rows of the whole table then.</param>
/// <param name="KeysTouched">The keys that it made anew; null when it made the whole table.</param>
public sealed record StepLedger(string Table, IReadOnlyList<StepInput> Inputs, long RowsOut, long RowsInTable, long? KeysTouched)
{
    /// <summary>Rows of the former version that stayed as they were; 0 when the whole table was made.</summary>
    public long RowsKept { get; init; }

    /// <summary>What was kept and what was made is what the table holds.</summary>
    public bool AddsUp => RowsKept + RowsOut == RowsInTable;
}

/// <summary>An input of a step.</summary>
/// <param name="Name">The relation's name in SQL.</param>
/// <param name="Rows">The rows that the step saw of it.</param>
public sealed record StepInput(string Name, long Rows);
