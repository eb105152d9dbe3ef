using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Tests.Suites;

namespace ContactCenter.Expectations.Tests.JsonSchemas;

/// <summary>Schemas as suites write them.</summary>
internal static class ASchema
{
    /// <summary>The expectation that the column <c>value</c> is valid by a schema.</summary>
    public static ExpectColumnValuesToMatchJsonSchema Of(string yaml)
        => (ExpectColumnValuesToMatchJsonSchema)ASuite.Sound(Suite(yaml)).Rules[0].Expectation;

    public static bool Allows(string yaml, string json) => Of(yaml).JsonSchema.IsValid(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>The faults of a schema, with places relative to its first character.</summary>
    public static IEnumerable<string> Faults(string yaml)
        => ASuite.Read(Suite(yaml)).Faults.Select(f => $"{f.Place.Line - 7}:{f.Place.Column - 8} {f.Code} {f.Message}");

    private static string Suite(string yaml)
        => $"suite: s\ndata: d.csv\nexpectations:\n  - expect_column_values_to_match_json_schema:\n      column: value\n      json_schema:\n        {yaml.ReplaceLineEndings("\n        ")}\n";
}
