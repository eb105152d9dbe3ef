using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.MultiColumns;

public sealed class Columns_that_differ_within_a_row : RowByRowOfValues
{
    protected override string Columns => "sender, receiver";

    protected override RowExpectation Expect(double mostly = 1) => new ExpectSelectColumnValuesToBeUniqueWithinRecord(["sender", "receiver"], Mostly: mostly);

    protected override string[] Good(int number) => [$"{number}", $"{number + 1}"];

    protected override string[] Bad(int number) => [$"{number}", $"{number}"];

    [Theory]
    [InlineData(IgnoreRowIf.AllValuesAreMissing, new long[] { 2, 4, 5, 6 })]
    [InlineData(IgnoreRowIf.AnyValueIsMissing, new long[] { 2, 4 })]
    [InlineData(IgnoreRowIf.Never, new long[] { 2, 4, 5, 6, 7 })]
    public void A_null_is_a_value_in_rows_that_are_judged(IgnoreRowIf ignore, long[] unexpected)
    {
        using var table = Table.OfText(
            "a, b, c",
            ["x", "y", "z"], ["x", "y", "x"], ["x", "y", null], ["x", "x", "z"], ["x", null, null], ["x", "x", null], [null, null, null]);
        table.Judge(new ExpectSelectColumnValuesToBeUniqueWithinRecord(["a", "b", "c"], ignore))
            .Details.PartialUnexpectedRows!.Select(r => r.Location.Row!.Value).ShouldBe(unexpected);
    }

    [Fact]
    public void Values_of_different_kinds_are_never_the_same()
    {
        using var table = Table.OfText("a, b", ["1", "1"], [null, null]).Declare("a", TypeName.Integer);
        table.Judge(new ExpectSelectColumnValuesToBeUniqueWithinRecord(["a", "b"])).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectSelectColumnValuesToBeUniqueWithinRecord(["a", "b"], IgnoreRowIf.Never)).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void One_column_is_a_fault()
        => new ExpectSelectColumnValuesToBeUniqueWithinRecord(["a"]).Check()
            .ShouldBe([new ParameterFault("column_list", "column_list names 1 column; expected at least two")]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectSelectColumnValuesToBeUniqueWithinRecord(["a", "b"]).Sentence.ShouldBe("a, b differ from each other");
}
