using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Observed values as a suite would write them, to be compared with what a suite does write.</summary>
internal static class ObservedLiterals
{
    private const string IsoForm = "yyyy-MM-dd HH:mm:ss.ffffff";

    public static Literal Of(object observed) => observed switch
    {
        DateOnly day => Literal.OfText(day.ToDateTime(TimeOnly.MinValue).ToString(IsoForm, CultureInfo.InvariantCulture)),
        DateTime time => Literal.OfText(time.ToString(IsoForm, CultureInfo.InvariantCulture)),
        IFormattable number => new(LiteralKind.Number, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Literal.OfText(observed.ToString() ?? ""),
    };

    /// <summary>A bound in the form that <see cref="Of"/> gives the observed value.</summary>
    public static Literal Beside(object observed, Literal bound)
        => observed is DateOnly or DateTime && IsoTime.ToUtc(bound.Text) is { } time ? Literal.OfText(time) : bound;
}
