using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>Turns what a suite writes into JSON.</summary>
internal static class JsonText
{
    /// <summary>The JSON that a node of YAML stands for.</summary>
    public static string Of(MarkedNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
            Write(json, node);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The value that a node of YAML stands for.</summary>
    public static JsonElement Element(MarkedNode node) => Parse(Of(node));

    /// <summary>A text as a value.</summary>
    public static JsonElement Element(string text) => Parse($"\"{JsonEncodedText.Encode(text)}\"");

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, MarkedNode node)
    {
        switch (node)
        {
            case MarkedList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case MarkedMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Name);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case MarkedScalar { Value: var value }:
                Write(json, value);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Literal value)
    {
        switch (value.Kind)
        {
            case LiteralKind.Null:
                json.WriteNullValue();
                break;
            case LiteralKind.Boolean:
                json.WriteBooleanValue(value.Text == "true");
                break;
            case LiteralKind.Number:
                json.WriteRawValue(Number(value.Text));
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    // YAML allows ".5" and "5.", JSON does not; what is too large for a decimal has an exponent or many digits, and is written as JSON has it.
    private static string Number(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : text;
}
