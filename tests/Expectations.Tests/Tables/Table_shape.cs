using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Expectations.Tests.Suites;

namespace ContactCenter.Expectations.Tests.Tables;

public sealed class Table_shape
{
    [Theory]
    [InlineData("a", null, true)]
    [InlineData("b", 1L, true)]
    [InlineData("b", 0L, false)]
    [InlineData("A", null, false)]
    [InlineData("c", null, false)]
    public void A_column_exists_by_its_exact_name_and_place(string column, long? place, bool met)
    {
        using var table = Table.Typed("a VARCHAR, b BIGINT");
        table.Judge(new ExpectColumnToExist(column, place)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed ['a', 'b']");
    }

    [Fact]
    public void A_column_s_place_is_not_negative()
        => new ExpectColumnToExist("a", -1).Check().ShouldBe([new ParameterFault("column_index", "column_index is -1; expected a place from 0")]);

    [Theory]
    [InlineData("a,b", true, true)]
    [InlineData("b,a", true, true)]
    [InlineData("a", true, false)]
    [InlineData("a", false, true)]
    [InlineData("a,b,c", true, false)]
    [InlineData("a,b,c", false, false)]
    [InlineData("A,b", true, false)]
    public void Columns_match_a_set_in_any_order(string set, bool exact, bool met)
    {
        using var table = Table.Typed("a VARCHAR, b BIGINT");
        table.Judge(new ExpectTableColumnsToMatchSet(set.Split(','), exact)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed ['a', 'b']");
    }

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("b,a", false)]
    [InlineData("a", false)]
    [InlineData("a,b,c", false)]
    [InlineData("a,B", false)]
    public void Columns_match_a_list_in_its_order(string list, bool met)
    {
        using var table = Table.Typed("a VARCHAR, b BIGINT");
        table.Judge(new ExpectTableColumnsToMatchOrderedList(list.Split(','))).ShouldTell($"{(met ? "Met" : "Unmet")}; observed ['a', 'b']");
    }

    [Fact]
    public void Columns_that_are_null_are_none_in_a_set_and_any_in_a_list()
    {
        using var table = Table.Typed("a VARCHAR");
        table.Judge(new ExpectTableColumnsToMatchSet(null)).ShouldTell("Unmet; observed ['a']");
        table.Judge(new ExpectTableColumnsToMatchSet(null, ExactMatch: false)).ShouldTell("Met; observed ['a']");
        table.Judge(new ExpectTableColumnsToMatchOrderedList(null)).ShouldTell("Met; observed ['a']");
        ASuite.Faults(ASuite.Of("expect_table_columns_to_match_set: { column_set: null }")).ShouldBeEmpty();
        ASuite.Faults(ASuite.Of("expect_table_columns_to_match_set: { exact_match: true }")).ShouldBe(
            ["suite.yaml:4:5: error CCQ304: expect_table_columns_to_match_set needs column_set, which is missing"]);
    }

    [Fact]
    public void Are_told_in_sentences()
    {
        new ExpectColumnToExist("a").Sentence.ShouldBe("column a exists");
        new ExpectColumnToExist("a", 2).Sentence.ShouldBe("column a exists at place 2");
        new ExpectTableColumnsToMatchSet(["a", "b"]).Sentence.ShouldBe("the columns are a, b");
        new ExpectTableColumnsToMatchSet(["a", "b"], ExactMatch: false).Sentence.ShouldBe("the columns are a, b, among others");
        new ExpectTableColumnsToMatchOrderedList(["a", "b"]).Sentence.ShouldBe("the columns are, in this order, a, b");
    }
}
