using System.Globalization;
using System.Text;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Tests.Judging;

/// <summary>Tells all of a result as text, so that a test can state the whole of it. What is null is not told.</summary>
internal static class Telling
{
    public static void ShouldTell(this ExpectationResult result, string expected) => result.Told().ShouldBe(expected, StringCompareShould.IgnoreLineEndings);

    public static string Told(this ExpectationResult result)
    {
        var text = new StringBuilder().Append(result.Outcome);
        var d = result.Details;
        if (d.ElementCount is { } elements)
            text.Append($"; {elements} rows");
        if (d.MissingCount is { } missing)
            text.Append($"; {missing} missing, {Percent(d.MissingPercent)}");
        if (d.UnexpectedCount is { } unexpected)
            text.Append($"; {unexpected} unexpected, {Percent(d.UnexpectedPercent)} of values, {Percent(d.UnexpectedPercentTotal)} of rows");
        if (d.Observed is { } observed)
            text.Append($"; observed {Value(observed.Value)}");
        if (!d.CountsAreComplete)
            text.Append("; counts incomplete");
        if (d.PartialUnexpectedList is { } list)
            text.Append($"\nlist {Value(list)}");
        if (d.PartialUnexpectedCounts is { } counts)
            text.Append($"\ncounts {string.Join(", ", counts.Select(c => $"{Value(c.Value)} x{c.Count}"))}");
        foreach (var row in d.PartialUnexpectedRows ?? [])
            text.Append($"\n{row.Location.File}:{row.Location.Line} row {row.Location.Row}{Fields(row.Key)} has{Fields(row.Values)}");
        if (result.Error is { } error)
            text.Append($"\n{error.Message}");
        return text.ToString();
    }

    private static string Percent(double? percent) => percent is { } p ? $"{Math.Round(p, 2).ToString(CultureInfo.InvariantCulture)}%" : "?%";

    private static string Fields(IEnumerable<KeyValuePair<string, object?>> fields)
        => string.Concat(fields.Select(f => $" {f.Key}={Value(f.Value)}"));

    public static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF"),
        DateOnly day => day.ToString("yyyy-MM-dd"),
        bool truth => truth ? "true" : "false",
        IEnumerable<KeyValuePair<string, object?>> fields => $"{{{string.Join(", ", fields.Select(f => $"{f.Key}: {Value(f.Value)}"))}}}",
        System.Collections.IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Value))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
