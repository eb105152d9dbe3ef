using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_matching_a_regex : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToMatchRegex("value", "^A[0-9]{4}$", mostly);

    protected override string[] Good(int number) => [$"A{1000 + number}"];

    protected override string[] Bad(int number) => [$"A{number}"];

    [Fact]
    public void Tells_all_of_the_texts_without_it()
    {
        using var table = Table.OfText("id, agent", ["1", "A1234"], ["2", "a1234"], ["3", "A12345"], ["4", ""], ["5", null]);
        table.Judge(new ExpectColumnValuesToMatchRegex("agent", "^A[0-9]{4}$")).ShouldTell("""
            Unmet; 5 rows; 1 missing, 20%; 3 unexpected, 75% of values, 60% of rows
            list ['a1234', 'A12345', '']
            counts 'a1234' x1, 'A12345' x1, '' x1
            calls.csv:3 row 2 has agent='a1234'
            calls.csv:4 row 3 has agent='A12345'
            calls.csv:5 row 4 has agent=''
            """);
    }

    [Fact]
    public void Is_a_search()
    {
        using var table = Table.OfTexts("v", "xx12yy", "none");
        table.Judge(new ExpectColumnValuesToMatchRegex("v", "[0-9]")).Details.PartialUnexpectedList.ShouldBe(["none"]);
    }

    [Theory]
    [InlineData("it's", "it's")]
    [InlineData("a\\\\b", "a\\b")]
    [InlineData("^Zoë.$", "Zoë🙂")]
    [InlineData("(?i)^abc$", "ABC")]
    public void Pattern_and_text_are_taken_as_written(string regex, string text)
    {
        using var table = Table.OfTexts("v", text);
        table.Judge(new ExpectColumnValuesToMatchRegex("v", regex)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Searches_the_raw_text_of_a_typed_column()
    {
        using var table = Table.OfTexts("n", "007", "7").Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToMatchRegex("n", "^[0-9]{3}$")).Details.PartialUnexpectedList.ShouldBe(["7"]);
    }

    [Fact]
    public void A_uuid_is_searched_as_its_text()
    {
        using var table = Table.Typed("v UUID", "('47183823-2574-4bfd-b411-99ed177d3e43')");
        table.Judge(new ExpectColumnValuesToMatchRegex("v", "^4718")).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectColumnValuesToMatchRegex("v", "^5")).Details.PartialUnexpectedList.ShouldBe(["47183823-2574-4bfd-b411-99ed177d3e43"]);
    }

    [Fact]
    public void Whole_numbers_of_the_engine_are_searched_as_their_digits()
    {
        using var table = Table.Typed("n BIGINT", "(-120), (34), (NULL)");
        table.Judge(new ExpectColumnValuesToMatchRegex("n", "^-1")).ShouldTell("""
            Unmet; 3 rows; 1 missing, 33.33%; 1 unexpected, 50% of values, 33.33% of rows
            list [34]
            counts 34 x1
            calls.csv:3 row 2 has n=34
            """);
    }

    [Fact]
    public void Other_numbers_of_the_engine_are_not_searched()
    {
        using var table = Table.Typed("n DOUBLE", "(1)");
        table.Judge(new ExpectColumnValuesToMatchRegex("n", "1")).ShouldTell("Errored\ncolumn 'n' holds numbers; a regular expression needs text");
    }

    [Fact]
    public void A_pattern_that_is_none_fails_alone()
    {
        using var table = Table.OfTexts("v", "a");
        var results = table.Judge(new ExpectColumnValuesToMatchRegex("v", "a("), new ExpectColumnValuesToMatchRegex("v", "a"));
        results[0].Told().ShouldBe("Errored\nInvalid Input Error: missing ): a(");
        results[0].Error!.Sql!.ShouldContain("regexp_matches(\"v\", 'a(')");
        results[1].Outcome.ShouldBe(Outcome.Met);
    }
}
