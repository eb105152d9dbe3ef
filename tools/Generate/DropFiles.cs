using System.IO.Compression;
using System.Text;

namespace ContactCenter.Generate;

/// <summary>Writes a table's records, each into the file that it names.</summary>
internal static class DropFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>RFC 4180: a missing value is nothing, empty text is <c>""</c>.</summary>
    public static void Csv(string root, Table table, string newLine = "\n")
    {
        foreach (var file in table.Records.GroupBy(record => record.File))
        {
            var text = new StringBuilder().AppendJoin(',', table.Columns).Append(newLine);
            foreach (var record in file)
            {
                text.Append(record.Broken ?? string.Join(',', record.Values.Select(CsvField))).Append(newLine);
            }

            Save(root, file.Key, text.ToString());
        }
    }

    /// <summary>One array, an object a line.</summary>
    /// <param name="root">The data root.</param>
    /// <param name="table">The table to write.</param>
    /// <param name="bare">Columns whose values are JSON numbers or booleans, where they are that.</param>
    /// <param name="optional">Columns whose name is left out when the value is missing.</param>
    public static void JsonArray(string root, Table table, string[] bare, string[] optional)
    {
        foreach (var file in table.Records.GroupBy(record => record.File))
        {
            Save(root, file.Key, $"[\n{string.Join(",\n", file.Select(record => Json(table, record, bare, optional)))}\n]\n");
        }
    }

    /// <summary>An object a line, as <see cref="JsonArray"/> otherwise.</summary>
    public static void NdJson(string root, Table table, string[] bare, string[] optional)
    {
        foreach (var file in table.Records.GroupBy(record => record.File))
        {
            Save(root, file.Key, string.Concat(file.Select(record => $"{Json(table, record, bare, optional)}\n")));
        }
    }

    public static string Json(Table table, Row record, string[] bare, string[] optional) =>
        record.Broken ?? $"{{{string.Join(',', table.Columns
            .Where(column => record[column] is not null || !optional.Contains(column))
            .Select(column => $"{JsonText(column)}:{JsonValue(record[column], bare.Contains(column))}"))}}}";

    private static string CsvField(string? value) => value switch
    {
        null => "",
        "" => "\"\"",
        _ when value.AsSpan().IndexOfAny(",\"\r\n") >= 0 => $"\"{value.Replace("\"", "\"\"")}\"",
        _ => value,
    };

    private static string JsonValue(string? value, bool bare) => value switch
    {
        null => "null",
        "true" or "false" when bare => value,
        _ when bare && long.TryParse(value, out _) => value,
        _ => JsonText(value),
    };

    private static string JsonText(string value) =>
        $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"";

    private static void Save(string root, string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!file.EndsWith(".gz"))
        {
            File.WriteAllText(path, text, Utf8);
            return;
        }

        using var zip = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        zip.Write(Utf8.GetBytes(text));
    }
}
