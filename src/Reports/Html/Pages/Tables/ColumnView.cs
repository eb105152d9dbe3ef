using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>How a column stands to its suite.</summary>
public enum ColumnState
{
    /// <summary>The suite names it and the data have it.</summary>
    Declared,

    /// <summary>The data have it and the suite does not name it.</summary>
    Extra,

    /// <summary>The suite names it and the data lack it.</summary>
    Missing,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, all its characters visible.</param>
/// <param name="RulesAnchor">The <c>id</c> of the heading over its rules.</param>
/// <param name="Type">Its type; empty when the data lack it.</param>
/// <param name="State">How it stands to the suite.</param>
/// <param name="Changed">What changed of it since the run before: <c>new</c>, <c>was integer</c>; null if nothing.</param>
/// <param name="Failing">The rules on it that fail.</param>
public sealed record ColumnView(string Name, string RulesAnchor, string Type, ColumnState State, string? Changed, int Failing)
{
    private const int ValuePlaces = 60;

    /// <summary>The kind of personal data in it: <c>phone</c>; null if none.</summary>
    public string? Pii { get; init; }

    /// <summary>The rows in which nothing stands, with their share; null when it was not looked at.</summary>
    public string? Nulls { get; init; }

    /// <summary>The number of different values; null when it is not known.</summary>
    public string? Distinct { get; init; }

    /// <summary>The least and the greatest value; null for all but numbers, days and times.</summary>
    public string? Range { get; init; }

    /// <summary>The most frequent values; empty for a column with a histogram.</summary>
    public IReadOnlyList<BarRow> TopValues { get; init; } = [];

    /// <summary>How its values are spread; null for a column without a histogram.</summary>
    public Histogram? Histogram { get; init; }

    /// <summary>The columns of a table: those of the data in their order, then those that they lack.</summary>
    internal static IReadOnlyList<ColumnView> Of(SuiteResult suite, SchemaChanges changes)
    {
        if (suite.Batch is not { } batch)
            return [];
        var extra = batch.ExtraColumns.ToHashSet(StringComparer.Ordinal);
        var added = changes.Added.ToHashSet(StringComparer.Ordinal);
        var retyped = changes.Retyped.ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);
        var failing = suite.Results.Where(result => !result.Success && result.Column is not null).CountBy(result => result.Column!).ToDictionary(StringComparer.Ordinal);
        var portraits = suite.Portrait?.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal) ?? [];
        var rows = suite.Portrait?.SampledRows ?? batch.Rows;
        return [
            .. batch.Columns.Select(column => Portrayed(
                new(
                    LongText.Of(column.Name, ValuePlaces),
                    ColumnAnchor.Of(column.Name),
                    LongText.Of(column.Type, ValuePlaces),
                    extra.Contains(column.Name) ? ColumnState.Extra : ColumnState.Declared,
                    added.Contains(column.Name) ? "new" : retyped.TryGetValue(column.Name, out var was) ? $"was {LongText.Of(was, ValuePlaces)}" : null,
                    failing.GetValueOrDefault(column.Name)),
                portraits.GetValueOrDefault(column.Name),
                rows)),
            .. batch.MissingColumns.Select(name => new ColumnView(
                LongText.Of(name, ValuePlaces),
                ColumnAnchor.Of(name),
                "",
                ColumnState.Missing,
                changes.Removed.Any(column => column.Name == name) ? "was there" : null,
                failing.GetValueOrDefault(name)))];
    }

    private static ColumnView Portrayed(ColumnView column, ColumnPortrait? portrait, long rows) => portrait is null ? column : column with
    {
        Pii = portrait.Pii,
        Nulls = portrait.Nulls == 0 ? "0" : $"{Amount.Of(portrait.Nulls)}, {Amount.Share(portrait.Nulls, rows)}",
        Distinct = portrait.Distinct is { } distinct ? $"{(portrait.IsDistinctExact ? "" : "about ")}{Amount.Of(distinct)}" : null,
        Range = portrait is { Min: { } min, Max: { } max } ? $"{Plain(min)} to {Plain(max)}" : null,
        TopValues = BarRow.OfCounts(portrait.TopValues, rows, ValuePlaces),
        Histogram = portrait.Histogram.Count == 0 ? null : new(portrait.Histogram),
    };

    // The least day is a text, but nobody takes it for one here.
    internal static string Plain(object value) => value is string text ? Visible.Cut(text, ValuePlaces) : Amount.Observed(value, ValuePlaces);
}
