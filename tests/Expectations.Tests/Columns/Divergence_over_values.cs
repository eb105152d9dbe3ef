using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Divergence_over_values
{
    private static readonly Partition _halves = new([0.5, 0.5]) { Values = [Text("a"), Text("b")] };

    [Fact]
    public void Is_0_where_the_spread_is_as_expected()
    {
        using var table = Table.OfTexts("v", "a", "b", null);
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", _halves, 0)).ShouldTell("Met; 3 rows; observed 0");
    }

    [Fact]
    public void Is_the_relative_entropy_in_nats()
    {
        using var table = Table.OfTexts("v", "a", "a", "a", "b");
        var expected = (0.75 * Math.Log(1.5)) + (0.25 * Math.Log(0.5));
        Divergence(table, _halves, threshold: expected + 1e-9).ShouldBe((Outcome.Met, expected, 1e-12));
        Divergence(table, _halves, threshold: expected - 1e-9).ShouldBe((Outcome.Unmet, expected, 1e-12));
    }

    [Fact]
    public void Counts_an_expected_value_that_is_not_there_as_nothing()
    {
        using var table = Table.OfTexts("v", "a");
        Divergence(table, _halves).ShouldBe((Outcome.Met, Math.Log(2), 1e-12));
    }

    [Fact]
    public void Is_infinite_where_a_value_is_not_expected_at_all()
    {
        using var table = Table.OfTexts("v", "a", "b", "c");
        var result = table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", _halves, 100));
        result.ShouldTell("Unmet; 3 rows; observed null");
        result.Details.Observed!.InWords.ShouldBe("an infinite divergence: there are values where none is expected");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([1, 0]) { Values = [Text("a"), Text("b")] }, 100)).Success.ShouldBeFalse();
    }

    [Fact]
    public void Has_room_held_out_for_the_others()
    {
        using var table = Table.OfTexts("v", "a", "a", "b", "c", "d");
        var expected = (0.4 * Math.Log(0.4 / 0.45)) + (0.2 * Math.Log(0.2 / 0.45)) + (2 * 0.2 * Math.Log(0.2 / 0.05));
        Divergence(table, _halves, holdout: 0.1).ShouldBe((Outcome.Met, expected, 1e-12));
    }

    [Fact]
    public void Holds_nothing_out_where_there_are_no_others()
    {
        using var table = Table.OfTexts("v", "a", "b");
        Divergence(table, _halves, holdout: 0.5).ShouldBe((Outcome.Met, 0, 1e-12));
    }

    [Fact]
    public void Does_not_coerce()
    {
        using var table = Table.Typed("v BIGINT", "(1), (2)");
        Divergence(table, new([0.5, 0.5]) { Values = [Number(1), Number(2)] }).ShouldBe((Outcome.Met, 0, 1e-12));
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([0.5, 0.5]) { Values = [Text("1"), Text("2")] }, 9)).Success.ShouldBeFalse();
    }

    [Fact]
    public void Of_no_values_is_null_and_unmet()
    {
        using var table = Table.Typed("v BIGINT", "(NULL)");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Values = [Number(1)] }, 9)).ShouldTell("Unmet; 1 rows; observed null");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v")).ShouldTell("Unmet; 1 rows; observed null");
    }

    [Fact]
    public void From_the_own_spread_is_0()
    {
        using var table = Table.OfTexts("v", "x", "y");
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v")).ShouldTell("Met; 2 rows; observed 0");
    }

    [Fact]
    public void Sees_only_the_rows_of_the_condition()
    {
        using var table = Table.OfText("v, c", ["a", "1"], ["b", "1"], ["c", "2"]);
        table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", _halves, 0), when: "c = '1'").ShouldTell("Met; 2 rows; observed 0");
    }

    private static Measured Divergence(Table table, Partition partition, double? threshold = null, double holdout = 0)
    {
        var result = table.Judge(new ExpectColumnKlDivergenceToBeLessThan("v", partition, threshold, TailWeightHoldout: holdout));
        return new(result.Outcome, (double)result.Details.Observed!.Value!);
    }

    private readonly record struct Measured(Outcome Outcome, double Value)
    {
        public void ShouldBe((Outcome Outcome, double Value, double Tolerance) expected)
        {
            Outcome.ShouldBe(expected.Outcome);
            Value.ShouldBe(expected.Value, expected.Tolerance);
        }
    }
}
