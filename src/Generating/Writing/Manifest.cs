using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContactCenter.Generating.Writing;

/// <summary>The file <c>manifest.json</c> of a data root: what was planted in each system's tables, for tests to hold against what is found.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions _indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts what it says of a system into it. What it says of others stays.</summary>
    public static void Put(string root, string system, IReadOnlyList<GeneratedTable> tables)
    {
        var path = Path.Combine(root, FileName);
        using var earlier = File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : null;
        using (var file = File.Create(path + ".part"))
        {
            using (var json = new Utf8JsonWriter(file, _indented))
            {
                json.WriteStartObject();
                if (earlier is not null)
                {
                    foreach (var other in earlier.RootElement.EnumerateObject().Where(other => other.Name != system))
                        other.WriteTo(json);
                }

                json.WriteStartObject(system);
                foreach (var table in tables)
                    Write(json, table);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            file.Write("\n"u8);
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    private static void Write(Utf8JsonWriter json, GeneratedTable table)
    {
        json.WriteStartObject(table.Suite);
        json.WriteNumber("rows", table.Rows);
        json.WriteNumber("rejected", table.Rejected);
        json.WriteStartArray("defects");
        foreach (var defect in table.Defects)
        {
            json.WriteStartObject();
            json.WriteString("kind", defect.Kind);
            json.WriteNumber("planted", defect.Planted);
            json.WriteNumber("count", defect.Count);
            json.WriteString("rule", defect.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
