using System.Data.Common;
using System.Text.Json;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Rows;

/// <summary>Rows as one JSON list of objects, a member for each column. Times are ISO 8601 in UTC with Z, bytes base64.</summary>
public static class JsonRows
{
    private const int FlushedBytes = 1 << 16;

    /// <summary>The names that several columns have: such rows can't be written, as an object has each name once.</summary>
    public static IReadOnlyList<string> Repeated(DbDataReader reader)
        => [.. Names(reader).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];

    /// <summary>Writes the rows.</summary>
    /// <param name="reader">Before its first row, with a name of its own for each column.</param>
    /// <param name="output">Where to; left open, and flushed.</param>
    public static void Write(DbDataReader reader, Stream output)
    {
        var names = Names(reader);
        using (var json = new Utf8JsonWriter(output, JsonValues.Options))
        {
            json.WriteStartArray();
            while (reader.Read())
            {
                json.WriteStartObject();
                for (var field = 0; field < names.Length; field++)
                    json.WriteValue(names[field], RowValue.Read(reader, field));
                json.WriteEndObject();
                if (json.BytesPending > FlushedBytes)
                    json.Flush();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static string[] Names(DbDataReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
}
