namespace ContactCenter.Expectations.Tests.JsonSchemas;

public class Schemas_with_faults
{
    [Theory]
    [InlineData("[a]", "0:1 CCQ311 json_schema is a list; expected a JSON schema: a mapping of keywords, or true or false")]
    [InlineData("{ items: 5 }", "0:10 CCQ311 items is the number 5; expected a JSON schema: a mapping of keywords, or true or false")]
    [InlineData("{ type: integr }", "0:9 CCQ311 type is 'integr'; did you mean 'integer'? (types of JSON: null, boolean, object, array, number, string, integer)")]
    [InlineData("{ type: 5 }", "0:9 CCQ311 type is '5' (types of JSON: null, boolean, object, array, number, string, integer)")]
    [InlineData("{ minimum: '5' }", "0:12 CCQ311 minimum is the text '5'; expected a number")]
    [InlineData("{ exclusiveMinimum: true }", "0:21 CCQ311 exclusiveMinimum is true; expected a number")]
    [InlineData("{ multipleOf: 0 }", "0:15 CCQ311 multipleOf is the number 0; expected a number greater than 0")]
    [InlineData("{ maxLength: -1 }", "0:14 CCQ311 maxLength is the number -1; expected a whole number, 0 or more")]
    [InlineData("{ minItems: 1.5 }", "0:13 CCQ311 minItems is the number 1.5; expected a whole number, 0 or more")]
    [InlineData("{ uniqueItems: 1 }", "0:16 CCQ311 uniqueItems is the number 1; expected true or false")]
    [InlineData("{ required: a }", "0:13 CCQ311 required is the text 'a'; expected a list of names of properties")]
    [InlineData("{ required: [1] }", "0:13 CCQ311 required is a list; expected a list of names of properties")]
    [InlineData("{ enum: [] }", "0:9 CCQ311 enum is an empty list; expected a list of values, at least one")]
    [InlineData("{ allOf: {} }", "0:10 CCQ311 allOf is an empty mapping; expected a list of schemas, at least one")]
    [InlineData("{ properties: [] }", "0:15 CCQ311 properties is an empty list; expected a mapping of names to schemas")]
    [InlineData("{ dependentRequired: { a: b } }", "0:27 CCQ311 dependentRequired.a is the text 'b'; expected a list of names of properties")]
    [InlineData("{ $ref: 'other.json' }", "0:9 CCQ311 $ref is 'other.json'; expected a place in this schema, such as '#/$defs/order'")]
    [InlineData("{ $ref: '#/$defs/a', $defs: { b: true } }", "0:9 CCQ311 $ref is '#/$defs/a', but the schema has no 'a' there")]
    [InlineData("{ unevaluatedItems: false }", "0:3 CCQ311 the keyword unevaluatedItems of JSON Schema is not supported, and would be passed over; leave it out")]
    [InlineData("{ properties: { a: { then: 5 } } }", "0:28 CCQ311 then is the number 5; expected a JSON schema: a mapping of keywords, or true or false")]
    public void are_told_of(string schema, string expected) => ASchema.Faults(schema).ShouldBe([expected]);

    [Fact]
    public void that_use_unknown_keywords_are_told_of_with_the_nearest()
        => ASchema.Faults("{ proprties: {} }").ShouldHaveSingleItem()
            .ShouldStartWith("0:3 CCQ311 unknown keyword 'proprties' of JSON Schema; did you mean 'properties'? (keywords: type, enum, const,");

    [Fact]
    public void that_have_a_pattern_which_is_none_are_told_of()
        => ASchema.Faults("{ pattern: '(' }").ShouldHaveSingleItem().ShouldStartWith("0:12 CCQ309 the regular expression '(' can't be read: ");

    [Fact]
    public void are_told_of_all_at_once()
        => ASchema.Faults("type: objekt\nproperties:\n  a: { minimum: x }").ShouldBe(
        [
            "0:7 CCQ311 type is 'objekt'; did you mean 'object'? (types of JSON: null, boolean, object, array, number, string, integer)",
            "2:17 CCQ311 minimum is the text 'x'; expected a number",
        ]);
}
