namespace ContactCenter.Expectations.Tests.JsonSchemas;

public class Keywords
{
    [Theory]
    [InlineData("{ type: integer }", "1 1.0 -5 1e2", "1.5 \"1\" null true [] {}")]
    [InlineData("{ type: number }", "1 1.5", "\"1\" null")]
    [InlineData("{ type: string }", "\"\" \"a\"", "1 null")]
    [InlineData("{ type: 'null' }", "null", "0 \"\" false")]
    [InlineData("{ type: null }", "null", "0")]
    [InlineData("{ type: boolean }", "true false", "0 \"true\"")]
    [InlineData("{ type: [object, array] }", "{} []", "null 1")]
    [InlineData("{ enum: [1, a, null, [1], { a: 1 }] }", "1 1.0 \"a\" null [1] {\"a\":1.0}", "2 \"1\" [] [1,1] {\"a\":2}")]
    [InlineData("{ const: { a: [1, true] } }", "{\"a\":[1,true]}", "{\"a\":[1,1]} {\"a\":[true,1]} {}")]
    [InlineData("{ const: null }", "null", "0 false")]
    [InlineData("{ minimum: 1.5 }", "1.5 2 \"a\" null", "1.4999999999 -2")]
    [InlineData("{ maximum: 10 }", "10 -1 [] 10.0", "10.0000000001 1e300")]
    [InlineData("{ exclusiveMinimum: 0, exclusiveMaximum: .5 }", "0.1 0.49", "0 0.5 -1 1")]
    [InlineData("{ multipleOf: 0.1 }", "0.3 1 0 -2.7 \"a\"", "0.35")]
    [InlineData("{ multipleOf: 3 }", "9 -3 6.0 3e30", "1 3.5")]
    [InlineData("{ minLength: 2, maxLength: 3 }", "\"ab\" \"abc\" \"🙂🙂\" 1 []", "\"a\" \"abcd\" \"🙂\"")]
    [InlineData("{ pattern: '^a+$' }", "\"aa\" 1 null", "\"\" \"ba\"")]
    [InlineData("{ pattern: '(?=b)' }", "\"ab\"", "\"a\"")]
    [InlineData("{ minItems: 1, maxItems: 2 }", "[1] [1,2] {} \"\"", "[] [1,2,3]")]
    [InlineData("{ uniqueItems: true }", "[] [1,2] [1,\"1\"] [1,true] [[1],[2]] {}", "[1,1.0] [{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]")]
    [InlineData("{ uniqueItems: false }", "[1,1]", "")]
    [InlineData("{ minProperties: 1, maxProperties: 1 }", "{\"a\":1} [] 5", "{} {\"a\":1,\"b\":2}")]
    [InlineData("{ required: [a, b] }", "{\"a\":null,\"b\":1} [] 1", "{} {\"a\":1}")]
    [InlineData("{ dependentRequired: { card: [name] } }", "{} {\"name\":1} {\"card\":1,\"name\":1} 1", "{\"card\":1}")]
    public void that_look_at_a_value(string schema, string valid, string invalid) => Judge(schema, valid, invalid);

    [Theory]
    [InlineData("true", "1 {}", "")]
    [InlineData("false", "", "1 {} null")]
    [InlineData("{}", "1 {} null", "")]
    [InlineData("{ allOf: [{ minimum: 1 }, { maximum: 5 }] }", "1 5 \"a\"", "0 6")]
    [InlineData("{ anyOf: [{ type: string }, { minimum: 5 }] }", "\"a\" 5 null", "4")]
    [InlineData("{ oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }", "2 3 4", "6 1")]
    [InlineData("{ not: { type: string } }", "1 null", "\"a\"")]
    [InlineData("{ if: { minimum: 10 }, then: { multipleOf: 10 }, else: { maximum: 5 } }", "10 20 5 -1", "11 6")]
    [InlineData("{ if: { minimum: 10 }, then: false }", "9", "10")]
    [InlineData("{ then: false, else: false }", "1", "")]
    public void that_combine_schemas(string schema, string valid, string invalid) => Judge(schema, valid, invalid);

    [Theory]
    [InlineData("{ properties: { a: { type: integer } } }", "{} {\"a\":1} {\"b\":\"x\"} []", "{\"a\":\"x\"} {\"a\":null}")]
    [InlineData("{ properties: { a: true }, additionalProperties: false }", "{} {\"a\":1}", "{\"b\":1} {\"a\":1,\"b\":1}")]
    [InlineData("{ additionalProperties: { type: string } }", "{} {\"a\":\"x\"}", "{\"a\":1}")]
    [InlineData("{ patternProperties: { '^x-': { type: integer } }, additionalProperties: false }", "{\"x-a\":1} {}", "{\"x-a\":\"1\"} {\"y\":1}")]
    [InlineData("{ properties: { x1: { minimum: 5 } }, patternProperties: { '^x': { maximum: 9 } } }", "{\"x1\":5}", "{\"x1\":4} {\"x1\":10} {\"x2\":10}")]
    [InlineData("{ propertyNames: { maxLength: 2 } }", "{\"ab\":1} {}", "{\"abc\":1}")]
    [InlineData("{ dependentSchemas: { a: { required: [b] } } }", "{} {\"b\":1} {\"a\":1,\"b\":1}", "{\"a\":1}")]
    [InlineData("{ dependencies: { a: [b], c: { minProperties: 2 } } }", "{} {\"a\":1,\"b\":1} {\"c\":1,\"d\":1}", "{\"a\":1} {\"c\":1}")]
    public void of_objects(string schema, string valid, string invalid) => Judge(schema, valid, invalid);

    [Theory]
    [InlineData("{ items: { type: integer } }", "[] [1,2] {}", "[1,\"2\"]")]
    [InlineData("{ prefixItems: [{ type: integer }, { type: string }] }", "[] [1] [1,\"a\"] [1,\"a\",null]", "[\"a\"] [1,2]")]
    [InlineData("{ prefixItems: [{ type: integer }], items: false }", "[] [1]", "[1,2]")]
    [InlineData("{ items: [{ type: integer }], additionalItems: { type: string } }", "[] [1] [1,\"a\"]", "[\"a\"] [1,2]")]
    [InlineData("{ contains: { minimum: 5 } }", "[5] [1,6] {}", "[] [1]")]
    [InlineData("{ contains: { minimum: 5 }, minContains: 2, maxContains: 3 }", "[5,6] [1,5,6,7]", "[5] [5,6,7,8]")]
    [InlineData("{ contains: { minimum: 5 }, minContains: 0 }", "[] [1]", "")]
    [InlineData("{ minContains: 2 }", "[]", "")]
    public void of_arrays(string schema, string valid, string invalid) => Judge(schema, valid, invalid);

    [Theory]
    [InlineData("{ $defs: { id: { type: integer } }, properties: { a: { $ref: '#/$defs/id' } } }", "{\"a\":1} {}", "{\"a\":\"1\"}")]
    [InlineData("{ definitions: { 'a/b~c d': { type: integer } }, $ref: '#/definitions/a~1b~0c%20d' }", "1", "\"1\"")]
    [InlineData("{ type: object, additionalProperties: { $ref: '#' } }", "{} {\"a\":{\"b\":{}}}", "{\"a\":{\"b\":1}}")]
    [InlineData("{ anyOf: [{ type: integer }, { type: array, items: { $ref: '#/anyOf/0' } }] }", "1 [1]", "[[1]] \"a\"")]
    public void that_refer_within_the_schema(string schema, string valid, string invalid) => Judge(schema, valid, invalid);

    [Fact]
    public void that_are_only_notes_demand_nothing()
        => Judge(
            "{ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: x, title: t, description: d, default: 1, examples: [1], format: email, $comment: c }",
            "1 \"nomail\"",
            "");

    [Fact]
    public void see_texts_nested_to_a_depth_of_256()
    {
        ASchema.Allows("{ type: array, items: { $ref: '#' } }", new string('[', 256) + new string(']', 256)).ShouldBeTrue();
        ASchema.Allows("true", new string('[', 257) + new string(']', 257)).ShouldBeFalse();
    }

    private static void Judge(string schema, string valid, string invalid)
    {
        foreach (var json in valid.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            ASchema.Allows(schema, json).ShouldBeTrue(json);
        foreach (var json in invalid.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            ASchema.Allows(schema, json).ShouldBeFalse(json);
    }
}
