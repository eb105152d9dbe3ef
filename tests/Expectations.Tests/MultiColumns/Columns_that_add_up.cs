using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.MultiColumns;

public sealed class Columns_that_add_up : RowByRowOfValues
{
    protected override string Columns => "open, closed";

    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectMulticolumnSumToEqual(["open", "closed"], 100, Mostly: mostly);

    protected override string[] Good(int number) => [$"{number}", $"{100 - number}"];

    protected override string[] Bad(int number) => [$"{number}", "100"];

    [Fact]
    public void A_null_that_is_not_set_aside_is_unexpected()
    {
        using var table = Table.OfText("a, b", ["1", "2"], ["3", null], [null, null], ["3", "1"]).Declare("a", TypeName.Integer).Declare("b", TypeName.Integer);
        table.Judge(new ExpectMulticolumnSumToEqual(["a", "b"], 3)).ShouldTell("""
            Unmet; 4 rows; 1 missing, 25%; 2 unexpected, 66.67% of values, 50% of rows
            list [[3, null], [3, 1]]
            counts [3, null] x1, [3, 1] x1
            calls.csv:3 row 2 has a=3 b=null
            calls.csv:5 row 4 has a=3 b=1
            """);
        table.Judge(new ExpectMulticolumnSumToEqual(["a", "b"], 3, IgnoreRowIf.AnyValueIsMissing)).Details.UnexpectedCount.ShouldBe(1);
        table.Judge(new ExpectMulticolumnSumToEqual(["a", "b"], 3, IgnoreRowIf.Never)).Details.UnexpectedCount.ShouldBe(3);
    }

    [Fact]
    public void Decimals_add_up_exactly_and_great_numbers_do_not_overflow()
    {
        using var decimals = Table.OfText("a, b, c", ["0.1", "0.2", "0"]).Declare("a", TypeName.Decimal).Declare("b", TypeName.Decimal).Declare("c", TypeName.Integer);
        decimals.Judge(new ExpectMulticolumnSumToEqual(["a", "b", "c"], 0.3)).Outcome.ShouldBe(Outcome.Met);
        using var great = Table.Typed("a BIGINT, b BIGINT", "(9223372036854775807, 1)");
        great.Judge(new ExpectMulticolumnSumToEqual(["a", "b"], 0)).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void Text_does_not_add_up()
    {
        using var table = Table.OfText("a, b", ["1", "2"]).Declare("a", TypeName.Integer);
        table.Judge(new ExpectMulticolumnSumToEqual(["a", "b"], 3)).ShouldTell(
            "Errored\ncolumn 'b' is text; a sum needs numbers; give the column `type: integer, decimal or double`");
    }

    [Fact]
    public void One_column_is_a_fault()
        => new ExpectMulticolumnSumToEqual(["a"], 1).Check()
            .ShouldBe([new ParameterFault("column_list", "column_list names 1 column; expected at least two")]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectMulticolumnSumToEqual(["a", "b"], 0.5, Mostly: 0.9).Sentence.ShouldBe("the sum of a, b is 0.5 in at least 90% of the rows");
}
