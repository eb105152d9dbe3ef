namespace ContactCenter.Expectations.Results.Quarantine;

/// <summary>Rows of one source's quarantine, for people.</summary>
/// <param name="System">The system.</param>
/// <param name="Table">The source's table.</param>
/// <param name="Matching">How many rows there are of what was asked for; <paramref name="Rows"/> may be fewer.</param>
/// <param name="ClosedMatching">How many further ones are closed, where only open ones were asked for; else 0.</param>
/// <param name="Rows">The rows, in the order in which they came.</param>
public sealed record QuarantinedRows(string System, string Table, long Matching, long ClosedMatching, IReadOnlyList<QuarantinedRow> Rows)
{
    /// <summary>False when it is not known which columns hold personal data, so that all values are tokens.</summary>
    public bool IsKnown { get; init; } = true;
}

/// <summary>A row, or a record that could not be read as one, that was set aside.</summary>
/// <param name="Id">Its id, which never changes.</param>
/// <param name="Run">The run that set it aside.</param>
/// <param name="Time">When that run began, UTC.</param>
/// <param name="File">The file it came in, below the data root.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="IsRecord">True for a record that could not be read as a row: it has no values.</param>
/// <param name="Reasons">What it broke when it was set aside; at least one.</param>
/// <param name="Values">The value of each column as text, null where there is none; personal data as tokens.</param>
/// <param name="Raw">The bytes of a record as text; null for a row, and where they are not shown.</param>
/// <param name="RawBytes">How many bytes the record has; 0 for a row.</param>
/// <param name="History">What was done about it, the earliest first.</param>
public sealed record QuarantinedRow(
    string Id,
    string Run,
    DateTimeOffset Time,
    string File,
    long Line,
    bool IsRecord,
    IReadOnlyList<QuarantineReason> Reasons,
    IReadOnlyList<KeyValuePair<string, object?>> Values,
    string? Raw,
    long RawBytes,
    IReadOnlyList<QuarantineEvent> History)
{
    /// <summary><c>open</c>, or what closed it: accepted, repeat, dropped.</summary>
    public string Status => History.LastOrDefault(it => it.Outcome != "quarantined")?.Outcome ?? "open";
}

/// <summary>Why a row was set aside.</summary>
/// <param name="Rule">The rule's id; null for a record that could not be read as a row.</param>
/// <param name="File">Where the rule stands: its suite's file. For a record its own file.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Sentence">What was expected; of a record why it is no row.</param>
public sealed record QuarantineReason(string? Rule, string File, long Line, string Sentence);

/// <summary>Something that was done about a row.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Run">The run, or the act, that did it.</param>
/// <param name="Action">rejudged, replayed or dropped.</param>
/// <param name="Outcome">accepted, quarantined (it stays open), repeat or dropped.</param>
/// <param name="By">Who; null when no person gave a name.</param>
/// <param name="Reason">Why; null if not said.</param>
/// <param name="Broken">The rules that it broke then.</param>
public sealed record QuarantineEvent(
    DateTimeOffset At, string Run, string Action, string Outcome, string? By, string? Reason, IReadOnlyList<QuarantineReason> Broken);

/// <summary>What was dropped, or would be.</summary>
/// <param name="System">The system.</param>
/// <param name="Table">The source's table.</param>
/// <param name="Ids">The ids of the rows, in the order in which they came.</param>
/// <param name="Publication">The lake's publication that holds it; null when nothing was changed, as asked.</param>
public sealed record QuarantineDropped(string System, string Table, IReadOnlyList<string> Ids, long? Publication);
