using ContactCenter.Expectations.ColumnPairs;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.ColumnPairs;

public sealed class Pairs_that_are_equal : RowByRowOfValues
{
    protected override string Columns => "billed, paid";

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnPairValuesToBeEqual("billed", "paid", Mostly: mostly);

    protected override string[] Good(int number) => [$"{number}", $"{number}"];

    protected override string[] Bad(int number) => [$"{number}", $"{number}.0"];

    [Fact]
    public void A_null_beside_a_value_is_unexpected()
    {
        using var table = Nulls();
        table.Judge(new ExpectColumnPairValuesToBeEqual("a", "b")).ShouldTell("""
            Unmet; 5 rows; 1 missing, 20%; 3 unexpected, 75% of values, 60% of rows
            list [['x', null], [null, 'x'], ['x', 'y']]
            counts ['x', null] x1, [null, 'x'] x1, ['x', 'y'] x1
            calls.csv:3 row 2 has a='x' b=null
            calls.csv:4 row 3 has a=null b='x'
            calls.csv:6 row 5 has a='x' b='y'
            """);
    }

    [Fact]
    public void Which_rows_are_set_aside_can_be_chosen()
    {
        using var table = Nulls();
        table.Judge(new ExpectColumnPairValuesToBeEqual("a", "b", IgnorePairIf.EitherValueIsMissing)).Told().Split('\n')[0]
            .ShouldBe("Unmet; 5 rows; 3 missing, 60%; 1 unexpected, 50% of values, 20% of rows");
        table.Judge(new ExpectColumnPairValuesToBeEqual("a", "b", IgnorePairIf.Neither)).Told().Split('\n')[0]
            .ShouldBe("Unmet; 5 rows; 0 missing, 0%; 4 unexpected, 80% of values, 80% of rows");
    }

    [Fact]
    public void Numbers_are_equal_whatever_their_type_and_texts_never_equal_numbers()
    {
        using var table = Table.OfText("a, b, c", ["1", "1.0", "1"]).Declare("a", TypeName.Integer).Declare("b", TypeName.Decimal);
        table.Judge(new ExpectColumnPairValuesToBeEqual("a", "b")).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectColumnPairValuesToBeEqual("a", "c")).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void A_suite_writes_the_columns_with_capitals()
        => ASuiteOf("expect_column_pair_values_to_be_equal: { column_A: a, column_B: b, ignore_row_if: either_value_is_missing, mostly: 0.9 }")
            .ShouldBe(new ExpectColumnPairValuesToBeEqual("a", "b", IgnorePairIf.EitherValueIsMissing, 0.9));

    [Fact]
    public void Never_is_an_older_name_for_neither()
        => ASuiteOf("expect_column_pair_values_to_be_equal: { column_A: a, column_B: b, ignore_row_if: never }")
            .ShouldBe(new ExpectColumnPairValuesToBeEqual("a", "b", IgnorePairIf.Neither));

    [Fact]
    public void Another_way_to_ignore_rows_is_a_fault()
        => Suites.ASuite.Faults(Suites.ASuite.Of("expect_column_pair_values_to_be_equal: { column_A: a, column_B: b, ignore_row_if: always }")).ShouldBe(
            ["suite.yaml:4:87: error CCQ305: ignore_row_if is the text 'always'; expected one of both_values_are_missing, either_value_is_missing, neither"]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnPairValuesToBeEqual("a", "b", Mostly: 0.9).Sentence.ShouldBe("a is equal to b in at least 90% of the rows");

    internal static Expectation ASuiteOf(string expectation) => Suites.ASuite.Sound(Suites.ASuite.Of(expectation)).Rules[0].Expectation;

    private static Table Nulls() => Table.OfText("a, b", ["x", "x"], ["x", null], [null, "x"], [null, null], ["x", "y"]);
}
