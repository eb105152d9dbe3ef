using System.Text.Json;
using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.ShortForms;
using ContactCenter.Expectations.Suites.Validation;

namespace ContactCenter.Expectations.Suites;

/// <summary>Writes the JSON Schema of suites, made from the catalogue and its docstrings, so that editors complete and check while one writes.</summary>
public static class SuiteSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Writes the schema, indented.</summary>
    public static void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", Draft);
        json.WriteString("title", "ccq expectation suite");
        json.WriteString("description", "What is expected of one table.");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteRaw("required", """["suite"]""");
        json.WriteRaw("oneOf", """[{"required":["data"]},{"required":["table"]}]""");
        json.WriteStartObject("properties");
        SuiteKeySchemas.Write(json);
        WriteColumns(json);
        WriteExpectations(json);
        json.WriteEndObject();
        WriteDefinitions(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteColumns(Utf8JsonWriter json)
    {
        json.WriteStartObject("columns");
        json.WriteString("description", "The columns by their exact names, and the rules for each in short forms.");
        json.WriteRaw("type", """["object","null"]""");
        json.WriteRaw("additionalProperties", """{"$ref":"#/$defs/column"}""");
        json.WriteEndObject();
    }

    private static void WriteExpectations(Utf8JsonWriter json)
    {
        json.WriteStartObject("expectations");
        json.WriteString("description", "Further rules under their long names, each `- name: { arguments }`.");
        json.WriteRaw("type", """["array","null"]""");
        json.WriteRaw("items", """{"$ref":"#/$defs/expectation"}""");
        json.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");

        json.WriteStartObject("column");
        json.WriteRaw("type", """["object","null"]""");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var form in ShortFormList.All)
            form.WriteSchema(json, WriteCommon);
        json.WriteStartObject("pii");
        json.WriteString("description", "The kind of personal data in the column. Its values are shown as stable tokens, never in clear.");
        json.WriteNames("enum", ColumnRules.PiiKinds);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartObject("expectation");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", 1);
        json.WriteNumber("maxProperties", 1);
        json.WriteStartObject("properties");
        foreach (var kind in ExpectationCatalogue.All)
            WriteKind(json, kind);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("description", "The bare name of an expectation that needs no arguments.");
        json.WriteNames("enum", ExpectationCatalogue.All.Where(k => !k.Parameters.Any(p => p.IsRequired)).Select(k => k.Name));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, ExpectationKind kind)
    {
        var docs = ExpectationDocs.Of(kind);
        json.WriteStartObject(kind.Name);
        json.WriteString("description", docs.Summary);
        json.WriteRaw("type", kind.Parameters.Any(p => p.IsRequired) ? "\"object\"" : """["object","null"]""");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNames("required", kind.Parameters.Where(p => p.IsRequired).Select(p => p.Name));
        json.WriteStartObject("properties");
        foreach (var parameter in kind.Parameters)
        {
            json.WriteStartObject(parameter.Name);
            json.WriteString("description", docs.Parameters.GetValueOrDefault(parameter.Name, ""));
            ArgumentTypes.Of(parameter).WriteSchema(json);
            WriteDefault(json, parameter);
            json.WriteEndObject();
        }

        WriteCommon(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDefault(Utf8JsonWriter json, Parameter parameter)
    {
        switch (parameter.Default)
        {
            case bool flag:
                json.WriteBoolean("default", flag);
                break;
            case double number:
                json.WriteNumber("default", number);
                break;
            case long number:
                json.WriteNumber("default", number);
                break;
            case Enum name:
                json.WriteString("default", SuiteNames.Of(name.ToString()));
                break;
            case string text:
                json.WriteString("default", text);
                break;
        }
    }

    private static void WriteCommon(Utf8JsonWriter json)
    {
        json.WriteStartObject("severity");
        json.WriteString("description", "How much it matters: critical (the default) fails the run, warning only where asked to, info never.");
        json.WriteNames("enum", CommonKeys.Severities);
        json.WriteEndObject();
        json.WriteRaw("row_condition", """{"type":"string","description":"A SQL predicate over a row; only rows for which it is true are judged."}""");
        json.WriteRaw("description", """{"type":["string","number","boolean","null"],"description":"A note, shown with the result."}""");
        json.WriteRaw("id", """{"type":"string","minLength":1,"description":"The rule's id in results, instead of suite/column/expectation."}""");
        json.WriteRaw("meta", """{"type":["object","null"],"description":"Anything to keep with the rule; never interpreted."}""");
    }
}
