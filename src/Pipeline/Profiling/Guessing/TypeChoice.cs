using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Proposing;
using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Profiling.Guessing;

/// <summary>The type that is proposed for a column: the narrowest that all its values have, or all but a few.</summary>
/// <param name="Type">The type; null where the column has no value or the suites know no such type.</param>
/// <param name="Fits">The values that are of it.</param>
internal sealed record TypeChoice(ColumnType? Type, long Fits)
{
    /// <summary>The forms of dates and times that it lists, most frequent first, with their counts.</summary>
    public IReadOnlyList<KeyValuePair<TimeForm, long>> Forms { get; init; } = [];

    /// <summary>True when day and month could as well be read the other way round.</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>Chooses.</summary>
    /// <param name="facts">What was seen.</param>
    /// <param name="pii">The kind of personal data that the column is taken for; a telephone number is no number.</param>
    public static TypeChoice Of(ColumnFacts facts, string? pii)
    {
        if (facts.Values == 0)
            return new(null, 0);
        if (!facts.Column.IsText)
            return OfEngine(facts);

        TypeChoice[] choices = [.. Choices(facts, isDigitsOnly: pii is "phone" or "card" || IsMore(facts.LeadingZeros, facts.Values))];
        var whole = choices.FirstOrDefault(choice => choice.Type!.Name == TypeName.Integer);
        // Of an id a few 123.0 are slips; of a measure they say that it has decimals.
        if (whole is { Fits: > 0 } && (pii == "id" || ColumnWords.NamesAnId(facts.Column.Name)) && !IsMore(facts.Values - whole.Fits, facts.Values))
            return whole;

        TypeChoice? best = null;
        foreach (var choice in choices)
        {
            if (choice.Fits > (best?.Fits ?? 0) && Tolerance.Mostly(facts.Values - choice.Fits, facts.Values) is not null)
                best = choice;
        }

        return best ?? new(new(TypeName.String), facts.Values);
    }

    // Narrower ones first: of those that fit equally well the first is taken.
    private static IEnumerable<TypeChoice> Choices(ColumnFacts facts, bool isDigitsOnly)
    {
        yield return new(new(TypeName.Boolean), facts.Booleans);
        if (!isDigitsOnly)
        {
            yield return new(new(TypeName.Integer), facts.Integers);
            yield return new(new(TypeName.Decimal), facts.Decimals);
            yield return new(new(TypeName.Double), facts.Doubles);
        }

        yield return new(new(TypeName.Date), facts.IsoDates);
        yield return new(new(TypeName.Timestamp), facts.IsoTimes);
        var dayFirst = ByForms(facts, DayOrder.MonthFirst);
        var monthFirst = ByForms(facts, DayOrder.DayFirst);
        var isOpen = dayFirst.Fits == monthFirst.Fits && dayFirst.Forms.Any(form => form.Key.Order == DayOrder.DayFirst);
        yield return dayFirst with { IsOrderOpen = isOpen };
        yield return monthFirst;
    }

    private static TypeChoice ByForms(ColumnFacts facts, DayOrder left)
    {
        // A form that hardly a text has is rather a slip than a second form.
        KeyValuePair<TimeForm, long>[] forms =
        [
            .. facts.Forms
                .Where(form => form.Key.Order != left && IsMore(form.Value, facts.Values))
                .OrderByDescending(form => form.Value)
                .ThenBy(form => form.Key.Format, StringComparer.Ordinal),
        ];
        var name = forms.Any(form => form.Key.HasTime) ? TypeName.Timestamp : TypeName.Date;
        return new(TimeForm.TypeOf(name, forms.Select(form => form.Key)), forms.Sum(form => form.Value)) { Forms = forms };
    }

    private static TypeChoice OfEngine(ColumnFacts facts)
    {
        TypeName? name = facts.Column.Kind switch
        {
            ValueKind.Text => TypeName.String,
            ValueKind.Integer => TypeName.Integer,
            ValueKind.Number => facts.Column.TypeName.StartsWith("DECIMAL", StringComparison.Ordinal) ? TypeName.Decimal : TypeName.Double,
            ValueKind.Boolean => TypeName.Boolean,
            ValueKind.Date => TypeName.Date,
            ValueKind.Timestamp => TypeName.Timestamp,
            _ => null,
        };
        return new(name is { } known ? new(known) : null, facts.Values);
    }

    private static bool IsMore(long some, long all) => some * 200 > all;
}
