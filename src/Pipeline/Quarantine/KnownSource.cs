using System.Text.Json;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>
/// What has to be known of a source to show its quarantine when its suites are not at hand: kept in the lake by the run that published it. Lost, no value is
/// shown in clear.
/// </summary>
/// <param name="Name">The source's name in its pipeline.</param>
/// <param name="Table">The source's table.</param>
/// <param name="Suite">The name of its suite.</param>
/// <param name="Pii">Its columns with personal data, and the kind of each.</param>
/// <param name="References">The ids of its rules that look for a row of another table.</param>
internal sealed record KnownSource(string Name, string Table, string Suite, IReadOnlyDictionary<string, string> Pii, IReadOnlyList<string> References)
{
    /// <summary>What a pipeline says of its source now.</summary>
    public static KnownSource Of(PipelineSource source)
        => new(
            source.Name,
            source.Table,
            source.Suite.Name,
            source.Suite.Columns.Where(column => column.Pii is not null).ToDictionary(column => column.Name, column => column.Pii!, StringComparer.Ordinal),
            WaitingRows.References(source.Suite));

    /// <summary>Keeps the sources of a pipeline. To be called before rows of theirs become visible.</summary>
    public static void Keep(DeltaLake lake, PipelineDefinition pipeline)
    {
        var path = PathOf(lake, pipeline.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream($"{path}.tmp", FileMode.Create, FileAccess.Write))
        {
            using (var json = new Utf8JsonWriter(file))
                Write(json, pipeline);
            file.Flush(flushToDisk: true);
        }

        File.Move($"{path}.tmp", path, overwrite: true);
    }

    /// <summary>The sources of a system as the last publication of its pipeline knew them; none when that is not known.</summary>
    public static IReadOnlyList<KnownSource> Find(DeltaLake lake, string system)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(PathOf(lake, system)));
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static void Write(Utf8JsonWriter json, PipelineDefinition pipeline)
    {
        json.WriteStartArray();
        foreach (var source in pipeline.Sources.Select(Of))
        {
            json.WriteStartObject();
            json.WriteString("source", source.Name);
            json.WriteString("table", source.Table);
            json.WriteString("suite", source.Suite);
            json.WriteStartObject("pii");
            foreach (var (column, kind) in source.Pii)
                json.WriteString(column, kind);
            json.WriteEndObject();
            json.WriteStartArray("references");
            foreach (var rule in source.References)
                json.WriteStringValue(rule);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static KnownSource Read(JsonElement json)
        => new(
            json.GetProperty("source").GetString()!,
            json.GetProperty("table").GetString()!,
            json.GetProperty("suite").GetString()!,
            json.GetProperty("pii").EnumerateObject().ToDictionary(column => column.Name, column => column.Value.GetString()!, StringComparer.Ordinal),
            [.. json.GetProperty("references").EnumerateArray().Select(rule => rule.GetString()!)]);

    private static string PathOf(DeltaLake lake, string system) => Path.Combine(lake.Root, DeltaLake.OwnFolder, "definitions", $"{system}.sources.json");
}
