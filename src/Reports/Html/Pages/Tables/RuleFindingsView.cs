using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>What a rule did not expect and found: values with their counts, and example rows.</summary>
/// <param name="Summary">The most frequent value, and how many rows are shown: what is told while the rest is folded.</param>
/// <param name="ValuesTitle">What the values are.</param>
/// <param name="Values">The values, most frequent first; their shares are of the failing rows.</param>
/// <param name="Examples">Example rows; null when there are none.</param>
public sealed record RuleFindingsView(string Summary, string ValuesTitle, IReadOnlyList<BarRow> Values, ExampleTable? Examples)
{
    private const int ValuePlaces = 80;

    /// <summary>There is nothing to show.</summary>
    public bool IsEmpty => Values.Count == 0 && Examples is null;

    internal static RuleFindingsView Of(ExpectationResult result)
    {
        var details = result.Details;
        var counts = details.PartialUnexpectedCounts ?? [];
        // Where only the first failing rows were read, their number is the whole that the counts are parts of.
        var whole = details is { CountsAreComplete: true, UnexpectedCount: { } unexpected } ? unexpected : counts.Sum(value => value.Count);
        var values = BarRow.OfCounts(counts, whole, ValuePlaces);
        var examples = ExampleTable.Of(result);
        return new(
            string.Join("; ", new[] { Found(values), examples is null ? null : Amount.Of(examples.Rows.Count, "example row") }.OfType<string>()),
            details.CountsAreComplete ? "Unexpected values" : $"Unexpected values in the first {Amount.Of(whole, "failing row")}",
            values,
            examples);
    }

    private static string? Found(IReadOnlyList<BarRow> values) => values.Count switch
    {
        0 => null,
        1 => $"Found {values[0].Label} in {values[0].Figure} {(values[0].Figure == "1" ? "row" : "rows")}",
        // The counts end after so many values; there may be more.
        ResultDetails.SampleSize => $"Found {values[0].Label} in {values[0].Figure} {(values[0].Figure == "1" ? "row" : "rows")}, and at least {Amount.Of(values.Count - 1)} other values",
        _ => $"Found {values[0].Label} in {values[0].Figure} {(values[0].Figure == "1" ? "row" : "rows")}, and {Amount.Of(values.Count - 1, "other value")}",
    };
}
