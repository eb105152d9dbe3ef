using System.Collections;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using ContactCenter.Reports.Json;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Rows;

/// <summary>
/// Rows as CSV: RFC 4180 with a header, UTF-8, lines ending in a line feed. Null is an empty field, empty text is <c>""</c>; times are ISO 8601 in UTC with Z, bytes
/// base64, lists and structs JSON.
/// </summary>
public static class CsvRows
{
    private static readonly JsonWriterOptions _compact = JsonValues.Options with { Indented = false };

    /// <summary>Writes the rows.</summary>
    /// <param name="reader">Before its first row.</param>
    /// <param name="output">Where to; left open, and flushed.</param>
    public static void Write(DbDataReader reader, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        for (var field = 0; field < reader.FieldCount; field++)
            Write(writer, field, Quoted(reader.GetName(field)));
        writer.Write('\n');
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
                Write(writer, field, TextOf(RowValue.Read(reader, field)));
            writer.Write('\n');
        }
    }

    private static void Write(TextWriter writer, int field, string text)
    {
        if (field > 0)
            writer.Write(',');
        writer.Write(text);
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => Quoted(text),
        byte[] bytes => Convert.ToBase64String(bytes),
        IEnumerable nested => Quoted(Json(nested)),
        _ => Quoted(PlainText.Of(value)),
    };

    private static string Quoted(string text)
        => text.Length == 0 || text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Json(IEnumerable value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _compact))
            json.WriteValue(value);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
