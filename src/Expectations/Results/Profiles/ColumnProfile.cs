namespace ContactCenter.Expectations.Results.Profiles;

/// <summary>What was seen in one column.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Type">The type that its values have, by the suites' name for it; the engine's where the suites know none.</param>
public sealed record ColumnProfile(string Name, string Type)
{
    /// <summary>The kind of personal data that it seems to hold; null if none. Then no value is told: no least and greatest, no frequent one.</summary>
    public string? Pii { get; init; }

    /// <summary>The rows without a value.</summary>
    public long Nulls { get; init; }

    /// <summary>The rows with the empty text.</summary>
    public long Empty { get; init; }

    /// <summary>The values that are not of the type.</summary>
    public long OtherType { get; init; }

    /// <summary>The number of different values.</summary>
    public long Distinct { get; init; }

    /// <summary>False when <see cref="Distinct"/> is an estimate, some percent off.</summary>
    public bool IsDistinctExact { get; init; }

    /// <summary>The least value: of numbers and times by their order, else of the texts; null where there is none or it is not to be told.</summary>
    public string? Min { get; init; }

    /// <summary>The greatest value, likewise.</summary>
    public string? Max { get; init; }

    /// <summary>The mean of numbers; null for anything else.</summary>
    public double? Mean { get; init; }

    /// <summary>The values at 5, 25, 50, 75 and 95 % of numbers and times, of a sample where there are many rows; else empty.</summary>
    public IReadOnlyList<string> Quantiles { get; init; } = [];

    /// <summary>The length of the shortest text in characters; null without text.</summary>
    public long? MinLength { get; init; }

    /// <summary>The length of the longest text in characters; null without text.</summary>
    public long? MaxLength { get; init; }

    /// <summary>The most frequent values, most frequent first; empty where there are too many different ones.</summary>
    public IReadOnlyList<SeenCount> TopValues { get; init; } = [];

    /// <summary>
    /// The most frequent shapes of texts, most frequent first: <c>A</c> for a capital letter, <c>a</c> for a small one, <c>9</c> for a digit, <c>¤</c> for
    /// a character outside ASCII, all else as it is; or <c>UUID</c>. Of the short texts of a column; in a large table of a sample of them.
    /// </summary>
    public IReadOnlyList<SeenShare> Patterns { get; init; } = [];
}

/// <summary>A text and the number of rows that have it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Rows">The rows.</param>
public sealed record SeenCount(string Text, long Rows);

/// <summary>A shape of texts and how often it was seen.</summary>
/// <param name="Text">The shape.</param>
/// <param name="Share">The share of the texts that have it, 0 to 1.</param>
public sealed record SeenShare(string Text, double Share);
