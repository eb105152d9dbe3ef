namespace ContactCenter.Expectations.Results.Portraits;

/// <summary>What is in one column.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Type">Its type for the suite: the declared one for text data, else the engine's own name.</param>
/// <param name="Nulls">The rows in which nothing stands. A text that is not of the declared type is no null.</param>
/// <param name="Distinct">The number of different values; null where the engine can't tell (a structure).</param>
/// <param name="Pii">The suite's kind of personal data in it; null if none. Then the frequent values are tokens, and there is no histogram, least or greatest value.</param>
public sealed record ColumnPortrait(string Name, string Type, long Nulls, long? Distinct, string? Pii)
{
    /// <summary>False when <see cref="Distinct"/> is an estimate, some percent off.</summary>
    public bool IsDistinctExact { get; init; } = true;

    /// <summary>
    /// The most frequent values and the rows that hold them, most frequent first; nulls are none. Empty for a column with a <see cref="Histogram"/>, and where
    /// there are more than <see cref="TablePortrait.MostTopValues"/> and none is there twice.
    /// </summary>
    public IReadOnlyList<ValueCount> TopValues { get; init; } = [];

    /// <summary>How numbers, days or times are spread: bins side by side, in their order, from the least to the greatest value; empty for all else.</summary>
    public IReadOnlyList<HistogramBin> Histogram { get; init; } = [];

    /// <summary>The least number, day or time; null for all else.</summary>
    public object? Min { get; init; }

    /// <summary>The greatest number, day or time; null for all else.</summary>
    public object? Max { get; init; }
}

/// <summary>A span of values and the rows whose value lies in it.</summary>
/// <param name="From">Its beginning, a round number or time, which belongs to it.</param>
/// <param name="To">Its end, which belongs to the next bin; to this one if it is the last. Of one day that is the day after, of the number 3 alone it is 4.</param>
/// <param name="Count">The rows.</param>
public sealed record HistogramBin(object From, object To, long Count);
