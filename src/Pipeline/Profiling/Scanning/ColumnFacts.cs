using ContactCenter.Expectations.Engines;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>What the fused scan found in a column. Counts are of rows and exact unless said.</summary>
/// <param name="Column">The column, as text where the data hold text.</param>
/// <param name="Rows">All rows of the table.</param>
internal sealed record ColumnFacts(BatchColumn Column, long Rows)
{
    /// <summary>Rows with a value.</summary>
    public long Values { get; init; }

    public long Empty { get; init; }

    /// <summary>Different values, some percent off.</summary>
    public long ApproximateDistinct { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    /// <summary>Texts with a blank in them.</summary>
    public long Blanks { get; init; }

    /// <summary>Texts of three words or more.</summary>
    public long Words { get; init; }

    public string? TextMin { get; init; }

    public string? TextMax { get; init; }

    public long Integers { get; init; }

    public long Decimals { get; init; }

    public long Doubles { get; init; }

    public long Booleans { get; init; }

    public long IsoDates { get; init; }

    public long IsoTimes { get; init; }

    /// <summary>Numbers that begin with a plus or with a zero that counts for nothing, as in <c>007</c>: they are texts of digits.</summary>
    public long LeadingZeros { get; init; }

    public long Negatives { get; init; }

    public long Emails { get; init; }

    public long Phones { get; init; }

    public long Uuids { get; init; }

    public long Cards { get; init; }

    /// <summary>Texts that are written as people's names are.</summary>
    public long PersonNames { get; init; }

    /// <summary>How many texts have each form of dates and times; forms that none has are left out.</summary>
    public IReadOnlyDictionary<TimeForm, long> Forms { get; init; } = new Dictionary<TimeForm, long>();

    public long? IntegerMin { get; init; }

    public long? IntegerMax { get; init; }

    public double? NumberMin { get; init; }

    public double? NumberMax { get; init; }

    public double? Mean { get; init; }

    public IReadOnlyList<string> NumberQuantiles { get; init; } = [];

    public TimeSpread Times { get; init; } = TimeSpread.None;

    /// <summary>The same where the month is read before the day.</summary>
    public TimeSpread MonthFirstTimes { get; init; } = TimeSpread.None;

    public long Nulls => Rows - Values;
}

/// <summary>The earliest and the latest time, and those between.</summary>
internal sealed record TimeSpread(string? Min, string? Max, IReadOnlyList<string> Quantiles)
{
    public static TimeSpread None { get; } = new(null, null, []);
}
