using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_are_json : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeJsonParseable("value", mostly);

    protected override string[] Good(int number) => [$"{{\"call\": {number}, \"tags\": []}}"];

    protected override string[] Bad(int number) => [$"call {number}"];

    [Theory]
    [InlineData("1", "-1.5e3", "\"a\"", "null", "true", " [1, 2] ", "{\"a\":{\"b\":[]}}", "{\"a\":1,\"a\":2}", "\"Zoë \\u00eb 🙂\"")]
    public void Any_one_value_is_json(params string[] texts) => Unexpected(texts).ShouldBeEmpty();

    [Theory]
    [InlineData("", " ", "[1,]", "{\"a\":1,}", "{'a':1}", "{a:1}", "01", ".5", "NaN", "[1] [2]", "// c\n1", "\"a\nb\"", "[1", "tru", "1,")]
    public void All_else_is_not(params string[] texts) => Unexpected(texts).ShouldBe(texts);

    [Fact]
    public void The_raw_text_of_a_typed_column_is_read()
    {
        using var table = Table.OfTexts("n", "7", "007").Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeJsonParseable("n")).Details.PartialUnexpectedList.ShouldBe(["007"]);
    }

    [Fact]
    public void Numbers_of_the_engine_are_no_texts()
    {
        using var table = Table.Typed("n BIGINT", "(1), (NULL)");
        table.Judge(new ExpectColumnValuesToBeJsonParseable("n")).ShouldTell("""
            Unmet; 2 rows; 1 missing, 50%; 1 unexpected, 100% of values, 50% of rows
            list [1]
            counts 1 x1
            calls.csv:2 row 1 has n=1
            """);
    }

    [Fact]
    public void An_engine_that_can_not_be_asked_is_an_error()
    {
        using var table = Table.OfTexts("v", "1").SeenThrough(connection => new CountingConnection(connection, _ => { }));
        table.Judge(new ExpectColumnValuesToBeJsonParseable("v")).ShouldTell("Errored\nthe engine duckdb can't judge this; read the data from a file instead");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToBeJsonParseable("v").Sentence.ShouldBe("v is JSON");

    private static IReadOnlyList<object?> Unexpected(string[] texts)
    {
        using var table = Table.OfTexts("v", texts);
        var result = table.Judge(new ExpectColumnValuesToBeJsonParseable("v"));
        result.Outcome.ShouldNotBe(Outcome.Errored);
        return result.Details.PartialUnexpectedList ?? [];
    }
}
