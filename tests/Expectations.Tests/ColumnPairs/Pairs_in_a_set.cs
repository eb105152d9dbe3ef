using ContactCenter.Expectations.ColumnPairs;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.ColumnPairs;

public sealed class Pairs_in_a_set : RowByRowOfValues
{
    protected override string Columns => "channel, category";

    protected override RowExpectation Expect(double mostly = 1)
        => new ExpectColumnPairValuesToBeInSet("channel", "category", [new(Text("Inbound"), Text("Returns")), new(Text("Email"), Null)], Mostly: mostly);

    protected override string?[] Good(int number) => number % 2 == 0 ? ["Inbound", "Returns"] : ["Email", null];

    protected override string[] Bad(int number) => ["Inbound", $"{number}"];

    [Fact]
    public void A_null_is_a_value()
    {
        using var table = Table.OfText("a, b", ["1", "x"], ["1", null], [null, "x"], [null, null], ["2", "x"]).Declare("a", TypeName.Integer);
        ValuePair[] set = [new(Number(1), Text("x")), new(Null, Text("x"))];
        table.Judge(new ExpectColumnPairValuesToBeInSet("a", "b", set)).ShouldTell("""
            Unmet; 5 rows; 1 missing, 20%; 2 unexpected, 50% of values, 40% of rows
            list [[1, null], [2, 'x']]
            counts [1, null] x1, [2, 'x'] x1
            calls.csv:3 row 2 has a=1 b=null
            calls.csv:6 row 5 has a=2 b='x'
            """);
        table.Judge(new ExpectColumnPairValuesToBeInSet("a", "b", set, IgnorePairIf.EitherValueIsMissing)).Details.UnexpectedCount.ShouldBe(1);
        table.Judge(new ExpectColumnPairValuesToBeInSet("a", "b", set, IgnorePairIf.Neither)).Details.UnexpectedCount.ShouldBe(3);
    }

    [Fact]
    public void An_empty_set_expects_no_pair_and_none_at_all_expects_any()
    {
        using var table = Table.OfText("a, b", ["1", "x"], [null, null]);
        var none = new ExpectColumnPairValuesToBeInSet("a", "b", []);
        table.Judge(none).Details.UnexpectedCount.ShouldBe(1);
        none.Sentence.ShouldBe("(a, b) has no pair of values");

        var any = Pairs_that_are_equal.ASuiteOf("expect_column_pair_values_to_be_in_set: { column_A: a, column_B: b, value_pairs_set: null }");
        table.Judge(any).ShouldTell("Met; 2 rows; 1 missing, 50%; 0 unexpected, 0% of values, 0% of rows");
        any.Sentence.ShouldBe("(a, b) is anything");
    }

    [Fact]
    public void Nothing_is_coerced()
    {
        using var table = Table.OfText("a, b", ["1", "1"]).Declare("a", TypeName.Integer);
        table.Judge(new ExpectColumnPairValuesToBeInSet("a", "b", [new(Number("1.0"), Text("1"))])).Details.UnexpectedCount.ShouldBe(0);
        table.Judge(new ExpectColumnPairValuesToBeInSet("a", "b", [new(Text("1"), Text("1")), new(Number(1), Number(1))])).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void A_suite_writes_pairs_as_lists()
        => Pairs_that_are_equal.ASuiteOf("expect_column_pair_values_to_be_in_set: { column_A: a, column_B: b, value_pairs_set: [[x, null], ['1', y]] }")
            .ShouldBeOfType<ExpectColumnPairValuesToBeInSet>().ValuePairsSet.ShouldBe([new(Text("x"), Null), new(Text("1"), Text("y"))]);

    [Theory]
    [InlineData("[a]", "CCQ305: an item of value_pairs_set is the text 'a'; expected a list of two values, such as [Inbound, Phone]")]
    [InlineData("[[a]]", "CCQ305: an item of value_pairs_set is a list; expected a list of two values, such as [Inbound, Phone], not of 1")]
    [InlineData("[[a, [b]]]", "CCQ305: the second value of an item of value_pairs_set is a list; expected a number, text, true or false")]
    [InlineData("[[a, 1]]", "CCQ403: value_pairs_set holds the number 1, but column 'b' has no type and so is text; add `type: integer`")]
    public void A_set_that_is_none_is_a_fault(string set, string fault)
        => Suites.ASuite.Read(Suites.ASuite.Of($"expect_column_pair_values_to_be_in_set: {{ column_A: a, column_B: b, value_pairs_set: {set} }}"))
            .Faults.Select(f => $"{f.Code}: {f.Message}").ShouldBe([fault]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnPairValuesToBeInSet("a", "b", [new(Number(1), Null), new(Text("x"), Text("y"))]).Sentence
            .ShouldBe("(a, b) is one of (1, null), ('x', 'y')");
}
