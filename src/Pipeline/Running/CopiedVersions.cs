using System.Text.Json;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Running;

/// <summary>
/// Which version of each table its CSV file was made of. A run that was killed after its publication leaves an older file behind, and the next run sees by this that
/// it must be made again. Lost, it costs one copy.
/// </summary>
internal sealed class CopiedVersions
{
    private readonly string _path;
    private readonly SortedDictionary<string, long> _versions = new(StringComparer.Ordinal);

    /// <summary>Reads what was kept of a pipeline.</summary>
    public CopiedVersions(DeltaLake lake, string pipeline)
    {
        _path = Path.Combine(lake.Root, DeltaLake.OwnFolder, "copies", $"{pipeline}.json");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(_path));
            foreach (var entry in json.RootElement.EnumerateObject())
                _versions[entry.Name] = entry.Value.GetInt64();
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException or FormatException)
        {
            _versions.Clear();
        }
    }

    /// <summary>Whether the file was made of this version.</summary>
    public bool Has(TableSnapshot table) => _versions.TryGetValue(table.Name.ToString(), out var version) && version == table.Version;

    /// <summary>Keeps that it was.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Keep(TableSnapshot table)
    {
        _versions[table.Name.ToString()] = table.Version;
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        using (var file = new FileStream($"{_path}.tmp", FileMode.Create, FileAccess.Write))
        using (var json = new Utf8JsonWriter(file))
        {
            json.WriteStartObject();
            foreach (var (name, version) in _versions)
                json.WriteNumber(name, version);
            json.WriteEndObject();
        }

        File.Move($"{_path}.tmp", _path, overwrite: true);
    }
}
