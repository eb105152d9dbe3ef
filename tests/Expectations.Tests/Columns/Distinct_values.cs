using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Distinct_values
{
    [Theory]
    [InlineData("a,b", true, true, true)]
    [InlineData("b,a,a", true, true, true)]
    [InlineData("a,b,c", true, false, false)]
    [InlineData("a", false, true, false)]
    [InlineData("a,c", false, false, false)]
    [InlineData("A,b", false, false, false)]
    public void Are_compared_with_a_set(string set, bool within, bool contains, bool equal)
    {
        using var table = Table.OfTexts("v", "b", "a", null, "b");
        IReadOnlyList<Literal> members = [.. set.Split(',').Select(Text)];
        var results = table.Judge(
            new ExpectColumnDistinctValuesToBeInSet("v", members),
            new ExpectColumnDistinctValuesToContainSet("v", members),
            new ExpectColumnDistinctValuesToEqualSet("v", members));
        results.Select(r => r.Success).ShouldBe([within, contains, equal]);
        results.ShouldAllBe(r => r.Told().EndsWith("; 4 rows; observed ['a', 'b']"));
    }

    [Fact]
    public void Are_not_coerced()
    {
        using var table = Table.Typed("v BIGINT", "(1), (2)");
        table.Judge(new ExpectColumnDistinctValuesToBeInSet("v", [Text("1"), Text("2")])).ShouldTell("Unmet; 2 rows; observed [1, 2]");
        table.Judge(new ExpectColumnDistinctValuesToContainSet("v", [Number(1), Text("2")])).ShouldTell("Unmet; 2 rows; observed [1, 2]");
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [Number(1), Number("2.0"), Number(2)])).ShouldTell("Met; 2 rows; observed [1, 2]");
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [Number(1), Number(2), Text("2")])).ShouldTell("Unmet; 2 rows; observed [1, 2]");
    }

    [Fact]
    public void Of_dates_are_in_their_order()
    {
        using var table = Table.OfTexts("v", "2024-02-01", "2023-12-31", "x").Declare("v", TypeName.Date);
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [Text("2023-12-31"), Text("2024-02-01")]))
            .ShouldTell("Met; 3 rows; observed [2023-12-31, 2024-02-01]");
    }

    [Theory]
    [InlineData("v BIGINT", "")]
    [InlineData("v BIGINT", "(NULL)")]
    public void Of_no_values_are_none(string columns, string rows)
    {
        using var table = Table.Typed(columns, rows);
        table.Judge(new ExpectColumnDistinctValuesToBeInSet("v", [Number(1)])).Success.ShouldBeTrue();
        table.Judge(new ExpectColumnDistinctValuesToContainSet("v", [Number(1)])).Success.ShouldBeFalse();
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [Number(1)])).Details.Observed!.Value.ShouldBe(Array.Empty<object?>());
    }

    [Fact]
    public void Are_those_of_the_rows_of_the_condition()
    {
        using var table = Table.OfText("v, c", ["a", "1"], ["b", "2"]);
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [Text("a")]), when: "c = '1'").ShouldTell("Met; 1 rows; observed ['a']");
    }

    [Fact]
    public void Are_shown_up_to_a_thousand_and_judged_beyond()
    {
        using var table = Table.Of("SELECT i AS v FROM range(2000) AS t(i)");
        var result = table.Judge(new ExpectColumnDistinctValuesToContainSet("v", [Number(0), Number(1999)]));
        result.Success.ShouldBeTrue();
        result.Told().ShouldEndWith(", 998, 999], complete: false}");
        table.Judge(new ExpectColumnDistinctValuesToContainSet("v", [Number(2000)])).Success.ShouldBeFalse();
        using var whole = Table.Of("SELECT i AS v FROM range(1000) AS t(i)");
        whole.Judge(new ExpectColumnDistinctValuesToBeInSet("v", null)).Told().ShouldEndWith(", 998, 999]");
    }

    [Fact]
    public void May_be_any_where_there_is_no_set()
    {
        using var table = Table.OfTexts("v", "x");
        table.Judge(new ExpectColumnDistinctValuesToBeInSet("v", null)).ShouldTell("Met; 1 rows; observed ['x']");
    }

    [Fact]
    public void Compared_with_an_empty_set_should_be_none_or_may_be_any()
    {
        using var some = Table.OfTexts("v", "x");
        using var none = Table.OfTexts("v", (string?)null);
        some.Judge(new ExpectColumnDistinctValuesToBeInSet("v", [])).ShouldTell("Unmet; 1 rows; observed ['x']");
        none.Judge(new ExpectColumnDistinctValuesToBeInSet("v", [])).ShouldTell("Met; 1 rows; observed []");
        some.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [])).ShouldTell("Unmet; 1 rows; observed ['x']");
        none.Judge(new ExpectColumnDistinctValuesToEqualSet("v", [])).ShouldTell("Met; 1 rows; observed []");
        some.Judge(new ExpectColumnDistinctValuesToContainSet("v", [])).ShouldTell("Met; 1 rows; observed ['x']");
    }

    [Fact]
    public void Are_told_in_a_sentence_where_the_set_is_empty()
    {
        new ExpectColumnDistinctValuesToBeInSet("v", []).Sentence.ShouldBe("v has no value");
        new ExpectColumnDistinctValuesToEqualSet("v", []).Sentence.ShouldBe("v has no value");
        new ExpectColumnDistinctValuesToContainSet("v", []).Sentence.ShouldBe("the different values of v are anything");
    }

    [Fact]
    public void Of_a_missing_column_are_an_error()
    {
        using var table = Table.OfTexts("v", "x");
        table.Judge(new ExpectColumnDistinctValuesToEqualSet("w", [Text("x")]))
            .ShouldTell("Errored\ncolumn 'w' is not in the data of calls (its columns: v)");
    }
}
