using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Expectations.Tests.Suites;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Quantile_values
{
    [Fact]
    public void Are_met_when_each_lies_within_its_bounds_both_included()
    {
        using var table = Table.Typed("v BIGINT", "(30), (10), (NULL), (20), (50), (40)");
        table.Judge(Expect([0, 0.5, 1], (10, 10), (null, 30), (50, null)))
            .ShouldTell("Met; 6 rows; observed {quantiles: [0, 0.5, 1], values: [10, 30, 50]}");
        table.Judge(Expect([0.25, 0.75], (20, 20), (null, 39))).ShouldTell("Unmet; 6 rows; observed {quantiles: [0.25, 0.75], values: [20, 40]}");
    }

    [Theory]
    [InlineData(QuantileChoice.Nearest, "1, 2, 3, 3, 4")]
    [InlineData(QuantileChoice.Lower, "1, 1, 2, 3, 3")]
    [InlineData(QuantileChoice.Higher, "2, 2, 3, 4, 4")]
    [InlineData(QuantileChoice.Midpoint, "1.5, 1.5, 2.5, 3.5, 3.5")]
    [InlineData(QuantileChoice.Linear, "1.3, 1.75, 2.5, 3.25, 3.7")]
    public void Between_two_values_are_what_is_chosen(QuantileChoice choice, string values)
    {
        using var table = Table.Typed("v BIGINT", "(4), (3), (1), (2)");
        // Places 0.3, 0.75, 1.5, 2.25 and 2.7 of 0 to 3; that halfway goes to the even place 2.
        var quantiles = new[] { 0.1, 0.25, 0.5, 0.75, 0.9 };
        table.Judge(Expect(quantiles, [.. quantiles.Select(_ => ((long?)null, (long?)null))]) with { AllowRelativeError = choice })
            .ShouldTell($"Met; 4 rows; observed {{quantiles: [0.1, 0.25, 0.5, 0.75, 0.9], values: [{values}]}}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(99_991)]
    public void Are_the_elements_at_their_places(int count)
    {
        using var table = Table.Of($"SELECT (i * 7919) % {count} AS v FROM range({count}) AS t(i)");
        double[] quantiles = [0, 0.01, 0.1, 1.0 / 3, 0.5, 0.9, 0.999, 1];
        var places = quantiles.Select(q => (long)Math.Round(q * (count - 1), MidpointRounding.ToEven));
        table.Judge(Expect(quantiles, [.. quantiles.Select(_ => ((long?)0, (long?)count))]))
            .ShouldTell($"Met; {count} rows; observed {{quantiles: {Telling.Value(quantiles)}, values: [{string.Join(", ", places)}]}}");
    }

    [Fact]
    public void Of_times_are_times()
    {
        using var table = Table.OfTexts("v", "2024-01-03T10:00:00Z", "2024-01-01T08:00:00Z").Declare("v", TypeName.Timestamp);
        var expectation = new ExpectColumnQuantileValuesToBeBetween("v", new([1], [new(Text("2024-01-03T11:00+01:00"), Text("2024-01-04"))]));
        table.Judge(expectation).ShouldTell("Met; 2 rows; observed {quantiles: [1], values: [2024-01-03 10:00:00]}");
        table.Judge(expectation with { QuantileRanges = new([0], [new(Text("2024-01-01T08:00:01Z"), null)]) })
            .ShouldTell("Unmet; 2 rows; observed {quantiles: [0], values: [2024-01-01 08:00:00]}");
    }

    [Fact]
    public void See_only_the_rows_of_the_condition()
    {
        using var table = Table.Typed("v BIGINT, c BIGINT", "(1, 1), (2, 1), (3, 1), (100, 2)");
        table.Judge(Expect([1], (3, 3)), when: "c = 1 -- one").ShouldTell("Met; 3 rows; observed {quantiles: [1], values: [3]}");
    }

    [Fact]
    public void Of_no_values_are_null_and_unmet()
    {
        using var table = Table.Typed("v BIGINT", "(NULL)");
        table.Judge(Expect([0.5], (null, null))).ShouldTell("Unmet; 1 rows; observed null");
    }

    [Fact]
    public void Need_bounds_of_the_column_s_kind()
    {
        using var table = Table.Typed("v DATE", "(DATE '2024-01-01')");
        table.Judge(Expect([0.5], (1, null))).ShouldTell("Errored\na quantile of column 'v' holds dates and can't be compared with 1");
    }

    [Theory]
    [InlineData("{ quantiles: [0.5], value_ranges: [[9, 1]] }", "4:93: error CCQ306: min_value 9 is greater than max_value 1; nothing could lie between")]
    [InlineData("{ quantiles: [0.5], value_ranges: [] }", "4:93: error CCQ306: there are 1 quantiles and 0 value_ranges; expected one range for each quantile")]
    [InlineData("{ quantiles: [50], value_ranges: [[1, 2]] }", "4:93: error CCQ306: quantile 50 is not between 0 and 1")]
    [InlineData("{ quantiles: [0.5] }", "4:93: error CCQ305: quantile_ranges needs value_ranges, which is missing")]
    [InlineData("{ quantiles: [0.5], value_range: [[1, 2]], value_ranges: [[1, 2]] }", "4:113: error CCQ305: quantile_ranges has the key 'value_range'; did you mean 'value_ranges'? (keys: quantiles, value_ranges)")]
    [InlineData("[0.5]", "4:93: error CCQ305: quantile_ranges is a list; expected { quantiles: [numbers], value_ranges: [[least, greatest], …] }")]
    [InlineData("{ quantiles: [0.5], value_ranges: [[1]] }", "4:128: error CCQ305: an item of value_ranges is a list; expected [least, greatest], either of them null for none")]
    [InlineData("{ quantiles: [0.5], value_ranges: [[a, null]] }", "4:129: error CCQ403: quantile_ranges holds the text 'a', but column 'v' is of type integer; expected a number")]
    public void Have_arguments_that_are_checked(string ranges, string fault)
        => ASuite.Faults($"suite: s\ndata: d.csv\ncolumns: {{ v: {{ type: integer }} }}\nexpectations: [{{ expect_column_quantile_values_to_be_between: {{ column: v, quantile_ranges: {ranges} }} }}]")
            .Select(f => f["suite.yaml:".Length..]).ShouldBe([fault]);

    private static ExpectColumnQuantileValuesToBeBetween Expect(double[] quantiles, params (long? Min, long? Max)[] ranges)
        => new("v", new(quantiles, [.. ranges.Select(r => new ValueRange(r.Min is { } min ? Number(min) : null, r.Max is { } max ? Number(max) : null))]));
}
