using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>The forms that text is tried for, as SQL.</summary>
internal static class TextForms
{
    /// <summary>An address, loosely: what a suite may expect of all of them.</summary>
    public const string Email = "[^@ ]+@[^@ ]+[.][^@ ]+";

    /// <summary>Digits as a telephone number has them.</summary>
    public const string Phone = "[+]?[0-9]{7,15}";

    /// <summary>A UUID in small letters.</summary>
    public const string Uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /// <summary>The digits of a payment card, in groups of four.</summary>
    public const string Card = "[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{1,4}";

    /// <summary>Two to four words with capitals, as people are called.</summary>
    public const string PersonName = "\\p{Lu}[\\p{L}.-]*( \\p{Lu}[\\p{L}.-]*){1,3}";

    /// <summary>The number of the <see cref="Look"/> of a text, at the cost of a few comparisons.</summary>
    public static string LookOf(string x)
        => $"CASE WHEN {x} IS NULL OR {x} = '' THEN {(int)Look.Nothing} WHEN {x} >= '+' AND {x} < ':' THEN CASE"
            // The most frequent of all, and the cheapest to tell.
            + $" WHEN TRY_CAST({x} AS BIGINT) IS NOT NULL THEN {(int)Look.Number}"
            + $" WHEN {x} LIKE '____-__-__%' THEN {(int)Look.Iso}"
            + $" WHEN contains({x}, '/') THEN {(int)Look.Slashes}"
            + $" WHEN {x} LIKE '%.%.%' THEN {(int)Look.Dots}"
            + $" WHEN {x} LIKE '%-___-%' OR {x} LIKE '% ___ %' THEN {(int)Look.MonthName}"
            + $" WHEN {x} LIKE '_%-%-____%' THEN {(int)Look.Dashes}"
            + $" ELSE {(int)Look.Number} END ELSE {(int)Look.Words} END";

    /// <summary>The time that a text stands for in one of the forms of its look; null if it has none.</summary>
    public static string TimeByLook(string x, string look, bool monthFirst, Dialect dialect)
    {
        var cases = from form in TimeForm.All
                    where form.IsReadWith(monthFirst)
                    group form by form.Look into alike
                    select $" WHEN {(int)alike.Key} THEN {dialect.Typed(x, TimeForm.TypeOf(TypeName.Timestamp, alike))}";
        return $"CASE {look}{string.Concat(cases)} END";
    }

    /// <summary>A text with 9 for each short number in it and Y for each of three digits or more: <see cref="TimeOutline"/> tells the form by it.</summary>
    public static string OutlineOf(string x) => $"regexp_replace(regexp_replace({x}, '[0-9]{{3,}}', 'Y', 'g'), '[0-9]+', '9', 'g')";
}
