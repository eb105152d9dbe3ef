using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Validation;

public sealed class Text_of_the_wrong_type : IDisposable
{
    private readonly Table _table = Table.OfText("id, score", ["1", "5"], ["2", "7.5"], ["3", "x"], ["4", "x"], ["5", null], ["6", ""])
        .Declare("score", TypeName.Integer)
        .With("scores", "CREATE TABLE scores_data AS SELECT 5::BIGINT AS score");

    public void Dispose() => _table.Dispose();

    [Fact]
    public void Breaks_the_type_rule()
        => _table.Judge(new ExpectColumnValuesToBeOfType("score", new(TypeName.Integer))).Details.PartialUnexpectedList.ShouldBe(["7.5", "x", "x", ""]);

    [Theory]
    [MemberData(nameof(RulesOfValues))]
    public void Is_set_aside_by_rules_of_values(Expectation expectation)
        => _table.Judge(expectation).ShouldTell("Met; 6 rows; 5 missing, 83.33%; 0 unexpected, 0% of values, 0% of rows");

    [Fact]
    public void Is_not_null()
        => _table.Judge(new ExpectColumnValuesToNotBeNull("score")).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([5]);

    [Fact]
    public void Is_empty_only_when_there_is_no_text()
        => _table.Judge(new ExpectColumnValuesToNotBeEmpty("score")).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([6]);

    [Fact]
    public void Is_aggregated_by_nobody()
    {
        _table.Judge(new ExpectColumnMaxToBeBetween("score")).ShouldTell("Met; 6 rows; observed 5");
        _table.Judge(new ExpectColumnSumToBeBetween("score")).ShouldTell("Met; 6 rows; observed 5");
        _table.Judge(new ExpectColumnUniqueValueCountToBeBetween("score")).ShouldTell("Met; 6 rows; observed 1");
    }

    [Fact]
    public void Is_a_null_in_a_row_condition()
        => _table.Judge(new ExpectColumnValuesToNotBeNull("id"), when: "score IS NULL").Details.ElementCount.ShouldBe(5);

    [Fact]
    public void Is_a_missing_value_of_a_compound_key()
        => _table.Judge(new ExpectCompoundColumnsToBeUnique(["score", "id"], IgnoreRowIf.AnyValueIsMissing)).Details.MissingCount.ShouldBe(5);

    [Fact]
    public void Is_shown_as_it_is_in_a_row_key()
    {
        using var table = Table.OfText("score, city", ["score"], [["x", "Rome"]]).Declare("score", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeInSet("city", [Text("Bern")])).ShouldTell("""
            Unmet; 1 rows; 0 missing, 0%; 1 unexpected, 100% of values, 100% of rows
            list ['Rome']
            counts 'Rome' x1
            calls.csv:2 row 1 score='x' has city='Rome'
            """);
    }

    public static TheoryData<Expectation> RulesOfValues() =>
    [
        new ExpectColumnValuesToBeBetween("score", Number(0), Number(5)),
        new ExpectColumnValuesToBeInSet("score", [Number(5)]),
        new ExpectColumnValuesToNotBeInSet("score", [Number(6)]),
        new ExpectColumnValuesToBeUnique("score"),
        new ExpectColumnValuesToSatisfy("score", "score = 5"),
        new ExpectColumnValuesToExistInOtherTable("score", "scores", "score"),
    ];
}
