using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Json;

/// <summary>
/// Writes values from data and suites. Numbers keep every digit; what JSON has no number for (NaN, infinities) becomes text, as do
/// times (ISO 8601) and ids; bytes become base64. Text that is not valid Unicode keeps its valid part, with U+FFFD for the rest.
/// </summary>
internal static class JsonValues
{
    /// <summary>How every document is written. None is ever put into a page as it is, so markup needs no escaping.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = ReadableEncoder.Instance,
    };

    public static void WriteValue(this Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? number)
    {
        json.WritePropertyName(name);
        json.WriteValue(number);
    }

    public static void WriteBooleanOrNull(this Utf8JsonWriter json, string name, bool? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A time in UTC, to the millisecond.</summary>
    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset? time)
        => json.WriteString(name, time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    /// <summary>A duration in whole milliseconds.</summary>
    public static void WriteMilliseconds(this Utf8JsonWriter json, string name, TimeSpan duration)
        => json.WriteNumber(name, (long)Math.Round(duration.TotalMilliseconds));

    /// <summary>A time as <see cref="WriteTime"/> writes it.</summary>
    public static DateTimeOffset InMilliseconds(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond));

    /// <summary>A duration as <see cref="WriteMilliseconds"/> writes it.</summary>
    public static TimeSpan InMilliseconds(TimeSpan duration) => TimeSpan.FromMilliseconds((long)Math.Round(duration.TotalMilliseconds));

    public static void WriteValue(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long or int or short or sbyte:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong or uint or ushort or byte:
                json.WriteNumberValue(Convert.ToUInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float:
                WriteDouble(json, value);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case BigInteger number when BigInteger.Abs(number) <= new BigInteger(decimal.MaxValue):
                json.WriteNumberValue((decimal)number);
                break;
            case BigInteger number:
                json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteObject(json, members);
                break;
            case IDictionary members:
                WriteObject(json, members);
                break;
            case IEnumerable items:
                WriteList(json, items);
                break;
            default:
                json.WriteStringValue(PlainText.Of(value));
                break;
        }
    }

    private static void WriteDouble(Utf8JsonWriter json, object value)
    {
        // A float is written by its own shortest form: 0.1f is 0.1, not 0.10000000149011612.
        if (value is float single && float.IsFinite(single))
            json.WriteNumberValue(single);
        else if (value is double number && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(PlainText.Of(value));
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
            json.WriteValue(name, value);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, IDictionary members)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry member in members)
            json.WriteValue(PlainText.Of(member.Key), member.Value);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteValue(item);
        json.WriteEndArray();
    }
}
