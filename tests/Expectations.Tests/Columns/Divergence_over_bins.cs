using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Expectations.Tests.Suites;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Divergence_over_bins
{
    [Fact]
    public void Counts_a_lower_end_in_its_range_and_the_last_end_in_the_last()
    {
        using var table = Table.Typed("v DOUBLE", "(0), (0.5), (1), (1.5), (2), (NULL)");
        Divergence(table, new([0.4, 0.6]) { Bins = [0, 1, 2] }).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Is_infinite_where_values_lie_beyond_the_ends_unexpectedly()
    {
        using var table = Table.Typed("v DOUBLE", "(0.5), (2.1)");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([0.5, 0.5]) { Bins = [0, 1, 2] }, 9)).ShouldTell("Unmet; 2 rows; observed null");
    }

    [Fact]
    public void Expects_tails_where_they_have_weights()
    {
        using var table = Table.Typed("v BIGINT", "(-5), (1), (1), (9)");
        Divergence(table, new([0.5]) { Bins = [0, 2], TailWeights = [0.25, 0.25] }).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Holds_room_out_for_both_tails_and_for_empty_ranges()
    {
        using var table = Table.Typed("v BIGINT", "(-5), (1), (3), (9)");
        // Below 0.05, ranges 0.8 and 0.1, above 0.05: they add up to 1.
        var expected = 0.25 * (Math.Log(0.25 / 0.05) + Math.Log(0.25 / 0.8) + Math.Log(0.25 / 0.1) + Math.Log(0.25 / 0.05));
        Divergence(table, new([1, 0]) { Bins = [0, 2, 4] }, tails: 0.1, inner: 0.1).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Reaches_to_infinity_where_the_ends_do()
    {
        using var table = Table.Typed("v BIGINT", "(-1000000), (1), (1000000)");
        Divergence(table, new([1 / 3.0, 1 / 3.0, 1 / 3.0]) { Bins = [double.NegativeInfinity, 0, 2, double.PositiveInfinity] }).ShouldBe(0, 1e-12);
        // One open end holds all that lies beyond it; the holdout is for the other side alone: 0.2, then 0.4 and 0.4.
        var expected = (Math.Log(1 / 3.0 / 0.2) + Math.Log(1 / 3.0 / 0.4) + Math.Log(1 / 3.0 / 0.4)) / 3;
        Divergence(table, new([0.5, 0.5]) { Bins = [0, 2, double.PositiveInfinity] }, tails: 0.2).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Sees_only_the_rows_of_the_condition()
    {
        using var table = Table.Typed("v BIGINT, c BIGINT", "(1, 1), (99, 2)");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Bins = [0, 2] }, 0), when: "c = 1").ShouldTell("Met; 1 rows; observed 0");
    }

    [Fact]
    public void Of_times_there_is_none()
    {
        using var table = Table.Typed("v DATE", "(DATE '2024-01-01')");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Bins = [0, 1] }, 1))
            .ShouldTell("Errored\ncolumn 'v' holds dates; a divergence over bins needs numbers");
    }

    [Fact]
    public void Is_read_from_a_suite_with_infinite_ends()
        => ASuite.Faults(Suite("{ bins: [-.inf, 0, .inf], weights: [0.5, 0.5], tail_weights: null }")).ShouldBeEmpty();

    [Theory]
    [InlineData("{ bins: [0, 1], weights: [0.9] }", "CCQ306: the weights add up to 0.9; expected 1")]
    [InlineData("{ bins: [0, 0], weights: [1] }", "CCQ306: in bins 0 follows 0; expected rising ends")]
    [InlineData("{ bins: [0, 1, 2], weights: [1] }", "CCQ306: there are 3 bins and 1 weights; expected one end of a range more than weights")]
    [InlineData("{ bins: [0, 1], weights: [1], tail_weights: [0] }", "CCQ306: there are 1 tail_weights; expected two, below the first end and above the last")]
    [InlineData("{ bins: [0, .inf], weights: [1], tail_weights: [0, 0] }", "CCQ306: tail_weights is for bins with finite ends; nothing lies beyond an infinite one")]
    [InlineData("{ bins: [0, .nan], weights: [1] }", "CCQ305: an item of bins is .nan, which is no finite number; expected a number, -.inf or .inf")]
    [InlineData("{ bins: [0, 1, 2], weights: [2, -1] }", "CCQ306: the weight -1 is negative")]
    [InlineData("{ values: [1, 1], weights: [0.5, 0.5] }", "CCQ306: values holds 1 twice")]
    [InlineData("{ values: [1], weights: [0.5, 0.5] }", "CCQ306: there are 1 values and 2 weights; expected one weight for each value")]
    [InlineData("{ values: [a], weights: [1] }", "CCQ403: partition_object holds the text 'a', but column 'v' is of type integer; expected a number")]
    [InlineData("{ weights: [1] }", "CCQ305: partition_object is a mapping without values or bins; expected { values: [values], weights: [numbers] } or { bins: [numbers], weights: [numbers] }")]
    [InlineData("{ bins: [0, 1], weights: [1], values: [1] }", "CCQ305: partition_object is a mapping with values and bins; expected { values: [values], weights: [numbers] } or { bins: [numbers], weights: [numbers] }")]
    [InlineData("{ bins: [0, 1] }", "CCQ305: partition_object needs weights, which is missing")]
    public void Has_a_partition_that_is_checked(string partition, string fault)
        => ASuite.Faults(Suite(partition)).Select(f => f[(f.IndexOf("CCQ", StringComparison.Ordinal))..]).ShouldBe([fault]);

    [Theory]
    [InlineData("tail_weight_holdout: 2", "tail_weight_holdout is 2; expected a share from 0 to 1|tail_weight_holdout and internal_weight_holdout add up to more than 1")]
    [InlineData("internal_weight_holdout: -1", "internal_weight_holdout is -1; expected a share from 0 to 1")]
    [InlineData("threshold: -1", "threshold is -1; expected 0 or more")]
    [InlineData("bucketize_data: false", "bucketize_data is false, but partition_object has bins; expected values")]
    public void Has_numbers_that_are_checked(string argument, string faults)
        => ASuite.Faults(Suite($"{{ bins: [0, 1], weights: [1] }}, {argument}")).Select(f => f[(f.IndexOf("CCQ306: ", StringComparison.Ordinal) + 8)..])
            .ShouldBe(faults.Split('|'), ignoreOrder: true);

    [Fact]
    public void Holds_nothing_out_beside_tail_weights_values_or_infinite_ends()
    {
        new ExpectColumnKlDivergenceToBeLessThan("v", new([0.8]) { Bins = [0, 1], TailWeights = [0.1, 0.1] }, 1, TailWeightHoldout: 0.1).Check()
            .ShouldBe([new("tail_weight_holdout", "tail_weight_holdout does not go with tail_weights, which say what is expected in the tails")]);
        new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Values = [Literals.Text("a")] }, 1, InternalWeightHoldout: 0.1).Check()
            .ShouldBe([new("internal_weight_holdout", "internal_weight_holdout is for bins, not for values")]);
        new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Bins = [double.NegativeInfinity, double.PositiveInfinity] }, 1, TailWeightHoldout: 0.1).Check()
            .ShouldBe([new("tail_weight_holdout", "tail_weight_holdout does not go with bins that are infinite at both ends; nothing lies beyond")]);
    }

    private static string Suite(string arguments)
        => $"suite: s\ndata: d.csv\ncolumns: {{ v: {{ type: integer }} }}\nexpectations: [{{ expect_column_kl_divergence_to_be_less_than: {{ column: v, partition_object: {arguments} }} }}]";

    private static double Divergence(Table table, Partition partition, double tails = 0, double inner = 0)
        => (double)table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", partition, null, TailWeightHoldout: tails, InternalWeightHoldout: inner)).Details.Observed!.Value!;
}
