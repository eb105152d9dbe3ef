using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContactCenter.Generate;

/// <summary>What was planted, for a test to hold against what the checkpoints find.</summary>
internal static class Manifest
{
    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string root, IReadOnlyList<Table> tables)
    {
        using var file = File.Create(Path.Combine(root, "manifest.json"));
        using (var json = new Utf8JsonWriter(file, Indented))
        {
            json.WriteStartObject();
            foreach (var system in tables.GroupBy(table => table.System))
            {
                json.WriteStartObject(system.Key);
                foreach (var table in system)
                {
                    Write(json, table);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        file.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject(table.Suite);
        json.WriteNumber("rows", table.Read.Count());
        json.WriteNumber("rejected", table.RejectedCount);
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
