namespace ContactCenter.Pipeline.Sources;

/// <summary>The rows that repeat others.</summary>
/// <param name="Leaving">A table of <c>ccq_row</c> and <c>ccq_kind</c> (redelivered, restated): the rows that leave; null when none do.</param>
internal sealed record Repeats(string? Leaving)
{
    /// <summary>No row repeats another.</summary>
    public static Repeats None { get; } = new((string?)null);

    public long Redelivered { get; init; }

    public long Restated { get; init; }

    /// <summary>Those of the leaving rows that came with the drop.</summary>
    public long LeavingDrop { get; init; }

    public long LookAlikes { get; init; }

    /// <summary>A table of the keys of silver's rows that another row takes the place of, and of those to be refreshed; null when there are none.</summary>
    public string? RemovedKeys { get; init; }

    /// <summary>Silver's rows that a row with other values takes the place of.</summary>
    public long Replaced { get; init; }

    /// <summary>A SELECT of silver's rows that were delivered again in a later file, with that file as their own; null when there are none.</summary>
    public string? Refreshing { get; init; }

    public long Refreshed { get; init; }

    /// <summary>What is left of some rows.</summary>
    public string Left(string rows) => Leaving is null ? rows : $"(SELECT * FROM {rows} ANTI JOIN {Leaving} USING (ccq_row))";
}
