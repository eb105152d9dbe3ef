using System.Globalization;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Pipeline.Profiling.Passes;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>What of a study is told to people: of a column that is taken for personal data no value at all.</summary>
internal static class Profiles
{
    private const int TopShown = 10;
    private const int ShapesShown = 5;

    public static TableProfile Of(TableStudy table)
        => new(table.Source.Name, table.Source.Data, table.Rows, table.Drop.Rejected, [.. table.Columns.Select(Of)])
        {
            Files = table.Drop.Files.Count,
            Keys = table.Keys,
            References = table.References,
        };

    private static ColumnProfile Of(ColumnStudy column)
    {
        var facts = column.Facts;
        var profile = new ColumnProfile(column.Name, column.Type.Type?.SuiteName ?? (facts.Values == 0 ? "no value" : facts.Column.TypeName))
        {
            Pii = column.Pii?.Kind,
            Nulls = facts.Nulls,
            Empty = facts.Empty,
            OtherType = facts.Values - column.Type.Fits,
            Distinct = column.Distinct,
            IsDistinctExact = column.ExactDistinct is not null,
            MinLength = facts.MinLength,
            MaxLength = facts.MaxLength,
            Patterns = Patterns(column),
        };
        if (column.Pii is not null)
            return profile;

        var (min, max, quantiles) = Range(column);
        return profile with
        {
            Min = min,
            Max = max,
            Mean = column.IsNumber && facts.Mean is { } mean ? Rounded(mean) : null,
            Quantiles = quantiles,
            // Of values that hardly repeat none is frequent.
            TopValues = column.Distinct * 2 > facts.Values && facts.Values > FrequentValues.Kept ? [] : [.. column.Top.Take(TopShown)],
        };
    }

    // The digits and letters of UUIDs stand anywhere; and a shape of few texts tells nothing.
    private static SeenShare[] Patterns(ColumnStudy column)
        => column.MostlyUuids
            ? [new("UUID", (double)column.Facts.Uuids / column.Facts.Values)]
            : [.. column.Shapes.Where(shape => shape.Share >= 0.01).Take(ShapesShown).Select(shape => new SeenShare(shape.Pattern, shape.Share))];

    private static (string? Min, string? Max, IReadOnlyList<string> Quantiles) Range(ColumnStudy column)
    {
        var facts = column.Facts;
        if (column.TypeName == Expectations.Suites.TypeName.Integer)
            return (Text(facts.IntegerMin), Text(facts.IntegerMax), facts.NumberQuantiles);
        if (column.IsNumber)
            return (Text(facts.NumberMin), Text(facts.NumberMax), facts.NumberQuantiles);
        if (column.IsTime)
            return (Time(column.Times.Min), Time(column.Times.Max), [.. column.Times.Quantiles.Select(time => Time(time)!)]);
        return (facts.TextMin, facts.TextMax, []);

        // Of a date the clock says nothing.
        string? Time(string? time) => column.TypeName == Expectations.Suites.TypeName.Date ? time?.Split(' ')[0] : time;
    }

    // The engine adds in any order, so the last digits of a mean differ from run to run.
    private static double Rounded(double mean) => double.Parse(mean.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
