using System.Text.Json;
using ContactCenter.Expectations.JsonSchemas;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A JSON Schema, written as YAML or JSON.</summary>
internal sealed class JsonSchemaType : ArgumentType<JsonSchema>
{
    public override string Wanted => "a JSON schema: a mapping of keywords, or true or false";

    public override string WantedMany => "JSON schemas";

    public override object? Convert(MarkedNode node, string shown, FaultList faults) => SchemaReader.Read(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("object");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
    }
}
