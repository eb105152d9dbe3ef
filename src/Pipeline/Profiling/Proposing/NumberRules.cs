using System.Globalization;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>The range of numbers that are measured or counted. Of ids there is none: the next one is always greater.</summary>
internal static class NumberRules
{
    private const int LongestScale = 11;
    private const int LeastValues = 20;

    private static readonly HashSet<string> _neverNothing = ["price", "amount", "cost", "fee", "weight", "quantity", "qty", "age", "distance", "salary", "total"];

    public static IEnumerable<Proposed> Of(ColumnStudy column)
    {
        var facts = column.Facts;
        if (!column.IsNumber || column.Pii is not null || column.IsId || facts.NumberMin is not { } min || facts.NumberMax is not { } max)
            yield break;
        // A NaN is beyond every bound.
        if (!facts.Column.IsText && facts.Doubles != facts.Values)
            yield break;
        if (Scale(column) is { } scale)
        {
            yield return scale;
            yield break;
        }

        if (column.Repeated is { } repeated && Tolerance.Mostly(repeated, column.Type.Fits) is not null && column.TypeName == TypeName.Integer)
            yield break;

        foreach (var range in Range(column, min, max))
            yield return range;
    }

    // 1 to 5, 0 to 10: whole numbers, all of which were given often. 0 and 1 alone are a flag.
    private static Proposed? Scale(ColumnStudy column)
    {
        if (column.TypeName != TypeName.Integer || !column.IsTopComplete || column.Type.Fits < 50)
            return null;
        (long Value, long Rows)[] values =
        [
            .. from top in column.Top
               let value = long.TryParse(top.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : (long?)null
               where value is not null
               orderby value
               select (value.Value, top.Rows),
        ];
        var first = 0;
        var last = values.Length - 1;
        while (first < last && Rarity.IsSlip(values[first].Rows, values.Length, column.Type.Fits))
            first++;
        while (last > first && Rarity.IsSlip(values[last].Rows, values.Length, column.Type.Fits))
            last--;

        var (low, high) = (values[first].Value, values[last].Value);
        var isFlag = low == 0 && high == 1;
        if (low < 0 || high > 10 || (last - first + 1 is < 3 or > LongestScale && !isFlag) || high - low != last - first)
            return null;
        var beyond = values.Where(value => value.Value < low || value.Value > high).Sum(value => value.Rows);
        var seen = $"{(isFlag ? "a flag: 0 and 1" : $"a scale: every value from {low} to {high}")}, each at least {Told.Count(values[first..(last + 1)].Min(value => value.Rows))} times"
            + (beyond > 0 ? $"; {Told.Count(beyond)} beyond ({Told.Share(beyond, column.Type.Fits)})" : "");
        return Proposed.Tolerant("between", $"[{low}, {high}]", $"min: {low}, max: {high}", beyond, column.Type.Fits, seen);
    }

    private static IEnumerable<Proposed> Range(ColumnStudy column, double min, double max)
    {
        var facts = column.Facts;
        var positive = min > 0 && ColumnWords.Of(column.Name).Any(_neverNothing.Contains);
        if (positive)
            yield return new("positive", "true", $"least {Number(min)}");
        else if (Proposed.Tolerant("non_negative", "true", "", facts.Negatives, column.Type.Fits, facts.Negatives == 0 ? $"least {Number(min)}" : $"{Told.Count(facts.Negatives)} below 0 ({Told.Share(facts.Negatives, column.Type.Fits)})") is { } sign)
            yield return sign;

        var hasSign = positive || Tolerance.Mostly(facts.Negatives, column.Type.Fits) is not null;
        string?[] bounds = [hasSign ? null : Bound(min) is { } low ? $"min: {low}" : null, Bound(max) is { } high ? $"max: {high}" : null];
        var entries = string.Join(", ", bounds.OfType<string>());
        if (entries.Length > 0 && column.Type.Fits >= LeastValues)
        {
            var half = facts.NumberQuantiles is [_, _, var median, _, _] ? $", half of them up to {Number(double.Parse(median, CultureInfo.InvariantCulture))}" : "";
            yield return new("between", $"{{ {entries}, severity: warning }}", $"a guess: {Number(min)} to {Number(max)}{half}");
        }
    }

    // Half as far again, and then the next of 1, 2, 5, 10, 20…: what a person would write down.
    private static string? Bound(double value)
    {
        var far = Math.Abs(value) * 1.5;
        if (far is 0 or > 1e15 or < 1e-6)
            return null;
        var step = (decimal)Math.Pow(10, Math.Floor(Math.Log10(far)));
        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 5, 10, 20])
        {
            if ((double)(factor * step) >= far)
                return (Math.Sign(value) * factor * step).ToString("0.##########", CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static string Number(double value) => value.ToString(Math.Abs(value) < 1e15 ? "#,0.####" : "G6", CultureInfo.InvariantCulture);
}
