using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Most_common_value
{
    [Theory]
    [InlineData("b", false, true)]
    [InlineData("a", false, false)]
    [InlineData("a,b,c", false, true)]
    public void Is_in_the_set_or_not(string set, bool tiesOkay, bool met)
    {
        using var table = Table.OfTexts("v", "b", "a", "b", null, null, null);
        table.Judge(Expect(set, tiesOkay)).ShouldTell($"{(met ? "Met" : "Unmet")}; 6 rows; observed ['b']");
    }

    [Theory]
    [InlineData("a,b", false, false)]
    [InlineData("a", true, true)]
    [InlineData("c", true, false)]
    public void May_be_several(string set, bool tiesOkay, bool met)
    {
        using var table = Table.OfTexts("v", "b", "a", "b", "a", "c");
        table.Judge(Expect(set, tiesOkay)).ShouldTell($"{(met ? "Met" : "Unmet")}; 5 rows; observed ['a', 'b']");
    }

    [Fact]
    public void Of_no_values_is_none_and_unmet()
    {
        using var table = Table.OfTexts("v", null, null);
        table.Judge(Expect("a", tiesOkay: true)).ShouldTell("Unmet; 2 rows; observed []");
    }

    [Fact]
    public void Is_that_of_the_rows_of_the_condition()
    {
        using var table = Table.OfText("v, c", ["a", "1"], ["b", "2"], ["b", "2"]);
        table.Judge(Expect("a"), when: "c = '1'").ShouldTell("Met; 1 rows; observed ['a']");
    }

    [Fact]
    public void Is_found_among_more_ties_than_are_shown()
    {
        using var table = Table.Of("SELECT i AS v FROM range(5000) AS t(i)");
        var result = table.Judge(new ExpectColumnMostCommonValueToBeInSet("v", [Number(0)], TiesOkay: true));
        result.Success.ShouldBeTrue();
        result.Told().ShouldEndWith("complete: false}");
    }

    [Fact]
    public void Is_not_coerced()
    {
        using var table = Table.Typed("v BIGINT", "(1), (1)");
        table.Judge(Expect("1")).ShouldTell("Unmet; 2 rows; observed [1]");
    }

    [Fact]
    public void Is_told_in_sentences()
    {
        Expect("a").Sentence.ShouldBe("the most common value of v is 'a'");
        Expect("a,b").Sentence.ShouldBe("the most common value of v is one of 'a', 'b'");
    }

    private static ExpectColumnMostCommonValueToBeInSet Expect(string set, bool tiesOkay = false)
        => new("v", [.. set.Split(',').Select(Text)], tiesOkay);
}
