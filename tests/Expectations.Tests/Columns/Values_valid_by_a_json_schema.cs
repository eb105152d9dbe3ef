using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.JsonSchemas;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_valid_by_a_json_schema : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1)
        => ASchema.Of("{ type: object, required: [call], properties: { call: { type: integer, minimum: 1 } } }") with { Mostly = mostly };

    protected override string[] Good(int number) => [$"{{\"call\": {number}}}"];

    protected override string[] Bad(int number) => [number % 2 == 0 ? "{}" : $"{{\"call\": \"{number}\"}}"];

    [Fact]
    public void Text_that_is_no_json_is_unexpected()
    {
        using var table = Table.OfText("id, value", ["1", "{\"call\":1}"], ["2", "{\"call\":1"], ["3", ""], ["4", null], ["5", "{\"call\":0}"]);
        table.Judge(Expect()).ShouldTell("""
            Unmet; 5 rows; 1 missing, 20%; 3 unexpected, 75% of values, 60% of rows
            list ['{"call":1', '', '{"call":0}']
            counts '{"call":1' x1, '' x1, '{"call":0}' x1
            calls.csv:3 row 2 has value='{"call":1'
            calls.csv:4 row 3 has value=''
            calls.csv:6 row 5 has value='{"call":0}'
            """);
    }

    [Fact]
    public void Several_schemas_are_kept_apart()
    {
        using var table = Table.OfTexts("value", "1", "\"a\"");
        var results = table.Judge(ASchema.Of("{ type: integer }"), ASchema.Of("{ type: string }"), ASchema.Of("{ type: integer }"));
        results.Select(r => r.Details.PartialUnexpectedList!.Single()).ShouldBe(["\"a\"", "1", "\"a\""]);
    }

    [Fact]
    public void A_schema_without_end_is_an_error_of_its_own_rule()
    {
        using var table = Table.OfTexts("value", "1");
        var results = table.Judge(ASchema.Of("{ $ref: '#' }"), ASchema.Of("{ type: integer }"));
        results[0].Told().ShouldBe("Errored\nInvalid Input Error: the JSON schema refers to itself ($ref) without coming any deeper into the value");
        results[1].Told().ShouldBe("Met; 1 rows; 0 missing, 0%; 0 unexpected, 0% of values, 0% of rows");
    }

    [Fact]
    public void Numbers_of_the_engine_are_no_texts()
    {
        using var table = Table.Typed("value BIGINT", "(1)");
        table.Judge(Expect()).ShouldTell("Errored\ncolumn 'value' holds whole numbers; a JSON schema needs text");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => Expect(0.5).ShouldBeOfType<ExpectColumnValuesToMatchJsonSchema>().Sentence
            .ShouldBe("value is JSON that is valid by its schema in at least 50% of the rows");
}
