using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Validation;

public sealed class Examples_of_a_large_table
{
    [Fact]
    public void Of_more_than_a_million_rows_are_counted_until_each_rule_has_its_own()
    {
        using var table = Table.Of("SELECT i AS n, i % 7 AS k FROM range(1200000) r(i)");
        var results = table.Judge(
            new ExpectColumnValuesToBeBetween("n", MinValue: Number(30)),
            new ExpectColumnValuesToBeBetween("k", MaxValue: Number(5)),
            new ExpectColumnValuesToBeBetween("n", MaxValue: Number(999)));

        results.Select(r => r.Details.UnexpectedCount).ShouldBe([30, 171_428, 1_199_000]);
        results.Select(r => r.Details.CountsAreComplete).ShouldBe([true, false, false]);
        results[0].Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe(Enumerable.Range(1, 20).Select(i => (long?)i));
        results[1].Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe(Enumerable.Range(0, 20).Select(i => (long?)(7 * i) + 7));
        results[2].Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe(Enumerable.Range(1001, 20).Select(i => (long?)i));
    }

    [Fact]
    public void Of_up_to_a_million_rows_are_counted_all()
    {
        using var table = Table.Of("SELECT i % 3 AS k FROM range(1000000) r(i)");
        var details = table.Judge(new ExpectColumnValuesToBeInSet("k", [Number(9)])).Details;
        details.PartialUnexpectedCounts.ShouldBe([new(0L, 333_334), new(1L, 333_333), new(2L, 333_333)]);
        details.CountsAreComplete.ShouldBeTrue();
    }

    [Fact]
    public void Come_in_the_order_of_the_data()
    {
        // As several threads hand them out: in an order that is not the data's.
        using var table = Table.Numbered("SELECT i + 1 AS ccq_row, i AS n FROM range(1000) r(i) ORDER BY hash(i)");
        var details = table.Judge(new ExpectColumnValuesToBeBetween("n", MinValue: Number(500))).Details;

        details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe(Enumerable.Range(1, 20).Select(i => (long?)i));
        details.PartialUnexpectedList.ShouldBe(Enumerable.Range(0, 20).Select(i => (object?)(long)i));
        details.PartialUnexpectedCounts!.Select(c => c.Value).ShouldBe(Enumerable.Range(0, 20).Select(i => (object?)(long)i));
    }

    [Fact]
    public void With_very_many_different_values_say_that_not_all_are_counted()
    {
        using var table = Table.Of("SELECT i AS n FROM range(20000) r(i)");
        var details = table.Judge(new ExpectColumnValuesToBeInSet("n", [Number(-1)])).Details;
        details.CountsAreComplete.ShouldBeFalse();
        details.PartialUnexpectedCounts!.Count.ShouldBe(ResultDetails.SampleSize);
    }

    [Fact]
    public void Count_times_within_a_second_apart()
    {
        using var table = Table.Typed("v TIMESTAMP", "('2023-08-01 10:00:00.000001'), ('2023-08-01 10:00:00.000002'), ('2023-08-01 10:00:00.000002')");
        table.Judge(new ExpectColumnValuesToBeBetween("v", MaxValue: Text("2023-01-01"))).Details.PartialUnexpectedCounts!.Select(c => c.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void Tell_null_empty_text_and_numbers_in_texts_apart()
    {
        using var table = Table.OfText("a, b", ["", null], [null, ""], ["a", "sb"], ["as", "b"]);
        table.Judge(new ExpectColumnValuesToSatisfy("a", "a = b")).Details.PartialUnexpectedCounts!.Count.ShouldBe(2);
        table.Judge(new ExpectColumnValuesToNotBeNull("b")).Details.PartialUnexpectedCounts!.Count.ShouldBe(1);
    }
}
