namespace ContactCenter.Expectations.Metrics;

/// <summary>What to do where a quantile falls between two elements.</summary>
public enum Rounding
{
    /// <summary>Take the nearer one; of two equally near ones the one at the even place, from 0.</summary>
    Nearest,

    /// <summary>Take the lower one.</summary>
    Down,

    /// <summary>Take the higher one.</summary>
    Up,
}

/// <summary>The place of a quantile among values in their order: quantile 0 is the first and quantile 1 the last.</summary>
/// <param name="Quantile">From 0 to 1.</param>
/// <param name="Rounding">What to do between two elements.</param>
public readonly record struct ElementPosition(double Quantile, Rounding Rounding)
{
    /// <summary>The exact place, from 0, that need not be whole.</summary>
    /// <param name="quantile">From 0 to 1.</param>
    /// <param name="count">The number of values, at least 1.</param>
    public static double Exactly(double quantile, long count) => quantile * (count - 1);

    /// <summary>The place of the element, from 0.</summary>
    /// <param name="count">The number of values, at least 1.</param>
    public long Among(long count)
    {
        var place = Exactly(Quantile, count);
        return (long)(Rounding switch
        {
            Rounding.Down => Math.Floor(place),
            Rounding.Up => Math.Ceiling(place),
            _ => Math.Round(place, MidpointRounding.ToEven),
        });
    }
}
