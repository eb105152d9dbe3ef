using System.Text.Json;
using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

public class The_schema
{
    private readonly JsonElement _schema = Written();

    private static JsonElement Written()
    {
        using var stream = new MemoryStream();
        SuiteSchema.Write(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    [Fact]
    public void is_of_draft_2020_12_and_closed()
    {
        _schema.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        _schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void knows_every_expectation_and_every_parameter_with_its_documentation()
    {
        var kinds = _schema.GetProperty("$defs").GetProperty("expectation").GetProperty("anyOf")[0].GetProperty("properties");
        foreach (var kind in ExpectationCatalogue.All)
        {
            var schema = kinds.GetProperty(kind.Name);
            schema.GetProperty("description").GetString().ShouldBe(ExpectationDocs.Of(kind).Summary);
            schema.GetProperty("properties").EnumerateObject().Select(p => p.Name)
                .ShouldBe([.. kind.Parameters.Select(p => p.Name), "severity", "row_condition", "description", "id", "meta"]);
            schema.GetProperty("properties").EnumerateObject().ShouldAllBe(p => p.Value.EnumerateObject().Any(k => k.Name == "description"));
        }
    }

    [Fact]
    public void knows_every_short_form()
    {
        var column = _schema.GetProperty("$defs").GetProperty("column").GetProperty("properties");
        column.EnumerateObject().Select(p => p.Name).ShouldBe(
        [
            "type", "required", "not_null", "not_empty", "unique", "positive", "non_negative", "between", "length", "in_set", "not_in_set",
            "matches", "references", "pii",
        ]);
        column.GetProperty("between").ToString().ReplaceLineEndings("").Replace(" ", "").ShouldStartWith(
            """{"description":"Everyvalueliesbetweenaleastandagreatestone,eachinclusive:[min,max];nullfornobound.","anyOf":[{"type":"array","minItems":2,"maxItems":2},{"type":"object","additionalProperties":false,"properties":{"min":""");
    }

    [Fact]
    public void gives_types_defaults_and_names()
    {
        var compound = _schema.GetProperty("$defs").GetProperty("expectation").GetProperty("anyOf")[0].GetProperty("properties")
            .GetProperty("expect_compound_columns_to_be_unique");
        compound.GetProperty("required").EnumerateArray().Select(n => n.GetString()).ShouldBe(["column_list"]);
        var parameters = compound.GetProperty("properties");
        parameters.GetProperty("column_list").GetProperty("items").GetProperty("type").GetString().ShouldBe("string");
        parameters.GetProperty("mostly").GetProperty("default").GetDouble().ShouldBe(1);
        parameters.GetProperty("ignore_row_if").GetProperty("enum").EnumerateArray().Select(n => n.GetString()).ShouldBe(
            ["all_values_are_missing", "any_value_is_missing", "never"]);
        parameters.GetProperty("ignore_row_if").GetProperty("default").GetString().ShouldBe("all_values_are_missing");
    }
}
