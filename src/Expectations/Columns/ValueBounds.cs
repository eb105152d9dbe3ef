using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>A least and a greatest value, each inclusive unless strict; either may be missing.</summary>
/// <param name="Min">The least value; null for none.</param>
/// <param name="Max">The greatest value; null for none.</param>
/// <param name="StrictMin">The least value itself is not within.</param>
/// <param name="StrictMax">The greatest value itself is not within.</param>
internal readonly record struct ValueBounds(Literal? Min, Literal? Max, bool StrictMin, bool StrictMax)
{
    /// <summary>Bounds of a count.</summary>
    public static ValueBounds OfCounts(long? min, long? max, bool strictMin, bool strictMax)
        => new(min is { } least ? Literal.Of(least) : null, max is { } most ? Literal.Of(most) : null, strictMin, strictMax);

    public bool AreMissing => Min is null && Max is null;

    /// <summary>SQL: true where a value is within.</summary>
    /// <exception cref="CannotEvaluateException">A bound can't be compared with values of that kind.</exception>
    public string Within(string value, ValueKind kind, string what, Dialect dialect)
    {
        var min = Compared(Min, kind, what, dialect);
        var max = Compared(Max, kind, what, dialect);
        return (min, max) switch
        {
            (null, null) => $"{value} IS NOT NULL",
            ({ } least, null) => $"{value} {(StrictMin ? ">" : ">=")} {least}",
            (null, { } most) => $"{value} {(StrictMax ? "<" : "<=")} {most}",
            ({ } least, { } most) when !StrictMin && !StrictMax => $"{value} BETWEEN {least} AND {most}",
            ({ } least, { } most) => $"({value} {(StrictMin ? ">" : ">=")} {least} AND {value} {(StrictMax ? "<" : "<=")} {most})",
        };
    }

    /// <summary>True when an observed number, date or time is within; nothing (null, NaN) never is. The bounds must be of its kind.</summary>
    public bool Contains(object? observed)
    {
        if (observed is null or double.NaN)
            return false;
        var value = ObservedLiterals.Of(observed);
        return (Min is not { } min || Order(value, ObservedLiterals.Beside(observed, min)) is var fromMin && (StrictMin ? fromMin > 0 : fromMin >= 0))
            && (Max is not { } max || Order(value, ObservedLiterals.Beside(observed, max)) is var fromMax && (StrictMax ? fromMax < 0 : fromMax <= 0));
    }

    /// <summary>Makes sure that the bounds are numbers, as a count is.</summary>
    /// <exception cref="CannotEvaluateException">A bound is none.</exception>
    public void RequireNumbers(string what)
    {
        foreach (var bound in new[] { Min, Max })
        {
            if (bound is { Kind: not LiteralKind.Number } other)
                throw Incomparable.With(what, ValueKind.Integer, other);
        }
    }

    /// <summary>Makes sure that the bounds can be compared with values of a kind.</summary>
    /// <exception cref="CannotEvaluateException">A bound can't.</exception>
    public void RequireComparable(ValueKind kind, string what, Dialect dialect)
    {
        Compared(Min, kind, what, dialect);
        Compared(Max, kind, what, dialect);
    }

    /// <summary>For people: <c>is between 1 and 5</c>, <c>is greater than 0</c>.</summary>
    public string Phrase => (Min, Max) switch
    {
        (null, null) => "is anything",
        ({ } min, null) => StrictMin ? $"is greater than {min}" : $"is at least {min}",
        (null, { } max) => StrictMax ? $"is less than {max}" : $"is at most {max}",
        ({ } min, { } max) when !StrictMin && !StrictMax => $"is between {min} and {max}",
        ({ } min, { } max) => $"is {(StrictMin ? "greater than" : "at least")} {min} and {(StrictMax ? "less than" : "at most")} {max}",
    };

    /// <summary>The faults of bounds: both missing where one is needed, kinds that differ, a least above the greatest.</summary>
    public IEnumerable<ParameterFault> Check(bool oneIsNeeded)
    {
        if (oneIsNeeded && AreMissing)
            yield return new(null, "neither min_value nor max_value is given; expected at least one");
        if (Min is not { } min || Max is not { } max)
            yield break;
        if (min.Kind != max.Kind)
            yield return new("max_value", $"min_value is {min} and max_value is {max}; expected two values of one kind");
        else if (Order(min, max) > 0)
            yield return new("max_value", $"min_value {min} is greater than max_value {max}; nothing could lie between");
    }

    private static int Order(Literal one, Literal other)
    {
        if (one.Kind != LiteralKind.Number)
            return string.CompareOrdinal(one.Text, other.Text);
        if (decimal.TryParse(one.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exactOne)
            && decimal.TryParse(other.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exactOther))
        {
            return exactOne.CompareTo(exactOther);
        }

        return double.Parse(one.Text, CultureInfo.InvariantCulture).CompareTo(double.Parse(other.Text, CultureInfo.InvariantCulture));
    }

    private static string? Compared(Literal? bound, ValueKind kind, string what, Dialect dialect)
        => bound is not { } literal ? null : dialect.Comparable(literal, kind) ?? throw Incomparable.With(what, kind, literal);
}
