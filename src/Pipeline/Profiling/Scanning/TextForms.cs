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
            + $" WHEN {x} LIKE '____-__-__%' THEN {(int)Look.Iso}"
            + $" WHEN contains({x}, '/') THEN {(int)Look.Slashes}"
            + $" WHEN {x} LIKE '%.%.%' THEN {(int)Look.Dots}"
            + $" WHEN {x} LIKE '%-___-%' OR {x} LIKE '% ___ %' THEN {(int)Look.MonthName}"
            + $" WHEN {x} LIKE '_%-%-____%' THEN {(int)Look.Dashes}"
            + $" ELSE {(int)Look.Number} END ELSE {(int)Look.Words} END";

    /// <summary>The place in <see cref="TimeForm.All"/> of the form that a text has; null if it has none.</summary>
    public static string FormNumber(string x, string look, bool monthFirst, Dialect dialect)
        => ByLook(look, monthFirst, forms => $"CASE{string.Concat(forms.Select(form => $" WHEN {Typed(x, [form.Form], dialect)} IS NOT NULL THEN {form.Number}"))} END");

    /// <summary>The time that a text stands for, of which it is known that it has a form.</summary>
    public static string TimeOfForm(string x, string look, string formNumber, bool monthFirst, Dialect dialect)
        => $"CASE WHEN {formNumber} IS NOT NULL THEN {ByLook(look, monthFirst, forms => Typed(x, forms.Select(form => form.Form), dialect))} END";

    private static string ByLook(string look, bool monthFirst, Func<IReadOnlyList<(TimeForm Form, int Number)>, string> sql)
    {
        var cases = from form in TimeForm.All.Select((form, number) => (Form: form, Number: number))
                    where form.Form.Order == DayOrder.MonthFirst == monthFirst
                    group form by form.Form.Look into alike
                    select $" WHEN {(int)alike.Key} THEN {sql([.. alike])}";
        return $"CASE {look}{string.Concat(cases)} END";
    }

    private static string Typed(string x, IEnumerable<TimeForm> forms, Dialect dialect) => dialect.Typed(x, TimeForm.TypeOf(TypeName.Timestamp, forms));
}
