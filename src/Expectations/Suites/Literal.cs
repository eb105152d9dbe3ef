using System.Globalization;

namespace ContactCenter.Expectations.Suites;

/// <summary>What kind of scalar a suite holds. Kinds are never turned into each other: <c>'1'</c> is not <c>1</c>.</summary>
public enum LiteralKind
{
    /// <summary>Text; also dates and times, which become such beside a date or timestamp column.</summary>
    Text,

    /// <summary>A number, kept as written.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Null.</summary>
    Null,
}

/// <summary>A scalar value in a suite: a bound, a member of a set.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text: of a number as SQL reads it, <c>true</c> or <c>false</c> of a boolean, empty of null.</param>
public readonly record struct Literal(LiteralKind Kind, string Text)
{
    /// <summary>The value for JSON and for people: a long, double, bool, string or null.</summary>
    public object? Value => Kind switch
    {
        LiteralKind.Null => null,
        LiteralKind.Boolean => Text == "true",
        LiteralKind.Number when long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        LiteralKind.Number when decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) => exact,
        LiteralKind.Number => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => Text,
    };

    /// <summary>A text literal.</summary>
    public static Literal OfText(string text) => new(LiteralKind.Text, text);

    /// <summary>A whole number.</summary>
    public static Literal Of(long number) => new(LiteralKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The literal as a person would read it: text in quotation marks, all else bare.</summary>
    public override string ToString() => Kind switch
    {
        LiteralKind.Null => "null",
        LiteralKind.Text => $"'{Text}'",
        _ => Text,
    };
}
