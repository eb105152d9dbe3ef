namespace ContactCenter.Expectations.Engines;

/// <summary>What an engine is asked for the portrait of a table, in its SQL.</summary>
public abstract class PortraitSql
{
    /// <summary>A statement that keeps what a SELECT gives in a temporary table of the connection; one of that name is replaced.</summary>
    public abstract string Keep(string table, string select);

    /// <summary>A statement that removes such a table, if it is there.</summary>
    public abstract string Drop(string table);

    /// <summary>A predicate that is true for about one row in so many, the same rows each time, whatever their order; equal rows are in or out together.</summary>
    /// <param name="values">What rows are told apart by.</param>
    /// <param name="oneIn">At least 1.</param>
    public abstract string IsInSample(IReadOnlyList<string> values, long oneIn);

    /// <summary>A text of at most so many characters as it is; of a longer one its beginning, the number of its characters, a colon, and a digest that tells it from others.</summary>
    public abstract string Shortened(string text, int most);

    /// <summary>About how many different values there are, the same each time. A call of an aggregate function.</summary>
    public abstract string DistinctEstimate(string value);

    /// <summary>True for a number, day or time that has a place among others: neither infinite nor no number.</summary>
    public abstract string IsFinite(string value, ValueKind kind);

    /// <summary>The bin of a whole number, from 0: how many whole steps it is above a number.</summary>
    public abstract string BinOfInteger(string value, string from, string step);

    /// <summary>The share of a step by which a number may be below the beginning of a bin and yet belong to it: 0.3 / 0.1 is a little less than 3.</summary>
    public const double Rounding = 1e-9;

    /// <summary>The bin of a number, from 0: how many steps, give or take <see cref="Rounding"/>, there are in it beyond those before the first bin.</summary>
    public abstract string BinOfNumber(string value, double step, double stepsBefore);

    /// <summary>The bin of a day or time, from 0, of so many microseconds each.</summary>
    /// <param name="time">The day or time.</param>
    /// <param name="from">The beginning of the first bin, in microseconds since 1970.</param>
    /// <param name="step">The microseconds of a bin.</param>
    public abstract string BinOfTime(string time, long from, long step);

    /// <summary>The bin of a day or time, from 0, of so many months each.</summary>
    /// <param name="time">The day or time.</param>
    /// <param name="from">The first month of the first bin, in months since the year 0.</param>
    /// <param name="step">The months of a bin.</param>
    public abstract string BinOfMonths(string time, long from, long step);

    /// <summary>The day of a day or time as text, <c>2026-03-01</c>.</summary>
    public abstract string Day(string time);

    /// <summary>The hour of a time, 0 to 23.</summary>
    public abstract string Hour(string time);

    /// <summary>A value as text; a text is itself.</summary>
    public abstract string AsKey(string value);

    /// <summary>How many bits of a whole number are set.</summary>
    public abstract string CountBits(string number);
}
