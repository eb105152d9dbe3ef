using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.MultiColumns;

public sealed class Compound_columns_unique : RowByRowOfValues
{
    protected override string Columns => "order, sender";

    protected override RowExpectation Expect(double mostly = 1) => new ExpectCompoundColumnsToBeUnique(["order", "sender"], Mostly: mostly);

    protected override string[] Good(int number) => [$"{number / 2}", number % 2 == 0 ? "Ann" : "Bob"];

    protected override string[] Bad(int number) => ["again", "Cem"];

    [Fact]
    public void Every_copy_is_unexpected_and_a_null_is_a_value()
    {
        using var table = WithNulls();
        table.Judge(new ExpectCompoundColumnsToBeUnique(["a", "b"])).ShouldTell("""
            Unmet; 9 rows; 2 missing, 22.22%; 5 unexpected, 71.43% of values, 55.56% of rows
            list [['x', '1'], ['x', '1'], ['x', null], ['x', null], ['x', '1']]
            counts ['x', '1'] x3, ['x', null] x2
            calls.csv:2 row 1 id='1' has a='x' b='1'
            calls.csv:3 row 2 id='2' has a='x' b='1'
            calls.csv:4 row 3 id='3' has a='x' b=null
            calls.csv:5 row 4 id='4' has a='x' b=null
            calls.csv:10 row 9 id='9' has a='x' b='1'
            """);
    }

    [Fact]
    public void Rows_with_any_null_may_be_set_aside()
    {
        using var table = WithNulls();
        table.Judge(new ExpectCompoundColumnsToBeUnique(["a", "b"], IgnoreRowIf.AnyValueIsMissing)).ShouldTell("""
            Unmet; 9 rows; 5 missing, 55.56%; 3 unexpected, 75% of values, 33.33% of rows
            list [['x', '1'], ['x', '1'], ['x', '1']]
            counts ['x', '1'] x3
            calls.csv:2 row 1 id='1' has a='x' b='1'
            calls.csv:3 row 2 id='2' has a='x' b='1'
            calls.csv:10 row 9 id='9' has a='x' b='1'
            """);
    }

    [Fact]
    public void Rows_of_nulls_may_be_judged_too()
    {
        using var table = WithNulls();
        var result = table.Judge(new ExpectCompoundColumnsToBeUnique(["a", "b"], IgnoreRowIf.Never));
        result.Told().Split('\n')[0].ShouldBe("Unmet; 9 rows; 0 missing, 0%; 7 unexpected, 77.78% of values, 77.78% of rows");
        result.Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([1, 2, 3, 4, 6, 7, 9]);
    }

    [Fact]
    public void Values_are_not_run_together()
    {
        using var table = Table.OfText("a, b", ["ab", "c"], ["a", "bc"], ["", "abc"]);
        table.Judge(new ExpectCompoundColumnsToBeUnique(["a", "b"])).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Typed_values_are_compared()
    {
        using var table = Table.OfText("a, b", ["1", "x"], ["01", "x"], ["1", "y"]).Declare("a", TypeName.Integer);
        table.Judge(new ExpectCompoundColumnsToBeUnique(["a", "b"])).Details.UnexpectedCount.ShouldBe(2);
    }

    [Fact]
    public void One_column_is_a_fault()
    {
        new ExpectCompoundColumnsToBeUnique(["a"]).Check()
            .ShouldBe([new ParameterFault("column_list", "column_list names 1 column; expected at least two")]);
        new ExpectCompoundColumnsToBeUnique([]).Check()
            .ShouldBe([new ParameterFault("column_list", "column_list names 0 columns; expected at least two")]);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectCompoundColumnsToBeUnique(["a", "b"], Mostly: 0.5).Sentence.ShouldBe("a, b together are unique in at least 50% of the rows");

    private static Table WithNulls()
    {
        var rows = new string?[][]
        {
            ["1", "x", "1"], ["2", "x", "1"], ["3", "x", null], ["4", "x", null], ["5", null, "1"], ["6", null, null], ["7", null, null],
            ["8", "y", "1"], ["9", "x", "1"],
        };
        return Table.OfText("id, a, b", ["id"], rows);
    }
}
