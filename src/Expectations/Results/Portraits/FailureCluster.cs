namespace ContactCenter.Expectations.Results.Portraits;

/// <summary>What the rows of a cluster are parted by.</summary>
public enum ClusterUnit
{
    /// <summary>By the column's values.</summary>
    Value,

    /// <summary>By the days of a column of days or times, <c>2026-03-01</c>.</summary>
    Day,

    /// <summary>By the hour of the day of a column of times, 0 to 23, UTC.</summary>
    Hour,
}

/// <summary>The rows of the table parted by a column, where failing rows gather in some parts: their share there is higher than chance would give.</summary>
/// <param name="By">The column; never a <c>pii</c> one.</param>
/// <param name="Unit">What of it.</param>
/// <param name="Parts">The parts with the most failing rows, at most <see cref="TablePortrait.MostParts"/>; days and hours in their order, values by failing rows, most first.</param>
public sealed record FailureCluster(string By, ClusterUnit Unit, IReadOnlyList<FailurePart> Parts)
{
    /// <summary>All other parts as one, its value null; null when <see cref="Parts"/> holds all.</summary>
    public FailurePart? Rest { get; init; }
}

/// <summary>A part of the rows of a table.</summary>
/// <param name="Value">The column's value in these rows: of days and times the day (text) or the hour (number); null where nothing stands there.</param>
/// <param name="Rows">The rows, at least 1.</param>
/// <param name="FailingRows">
/// Those of them that break an unmet row-by-row rule that is critical or a warning and does not look at the column itself: that rows of a wrong city fail the city's rule tells nothing.
/// </param>
public sealed record FailurePart(object? Value, long Rows, long FailingRows)
{
    /// <summary>The number of characters of the whole text, where <see cref="Value"/> is only its beginning; null where it is whole.</summary>
    public long? FullLength { get; init; }
}
