using System.Text.Json;
using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>A commit to come, to the letter.</summary>
internal sealed record IntendedCommit(TableName Table, long Version, string Text);

/// <summary>A publication that has begun: what is needed to finish it without whoever began it.</summary>
internal sealed record Intent(PublicationRecord Publication, IReadOnlyList<IntendedCommit> Commits)
{
    public string ToJson()
        => Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", "ccq.intent/1");
            json.WriteString("publication", Publication.ToJson());
            json.WriteStartArray("commits");
            foreach (var commit in Commits)
            {
                json.WriteStartObject();
                json.WriteString("table", commit.Table.ToString());
                json.WriteNumber("version", commit.Version);
                json.WriteString("commit", commit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";

    public static Intent Parse(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return new(
                PublicationRecord.Parse(file, json.RootElement.GetProperty("publication").GetString()!),
                [.. json.RootElement.GetProperty("commits").EnumerateArray().Select(commit => new IntendedCommit(
                    TableName.Parse(commit.GetProperty("table").GetString()!),
                    commit.GetProperty("version").GetInt64(),
                    commit.GetProperty("commit").GetString()!))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LakeDamagedException(file, "an intent as JSON", Told.Reason(e));
        }
    }
}

/// <summary>The intents of a lake: none, or that of a publication under way or broken off.</summary>
internal sealed class Intents(string lakeRoot)
{
    public string Folder { get; } = Path.Combine(lakeRoot, DeltaLake.OwnFolder, "intents");

    public IReadOnlyList<string> Files => [.. NumberedFiles.In(Folder).Select(number => Path.Combine(Folder, NumberedFiles.Name(number)))];

    public IReadOnlyList<Intent> Read() => [.. Files.Select(file => Intent.Parse(file, File.ReadAllText(file)))];

    public void Add(Intent intent)
    {
        Durable.CreateFolder(Folder);
        if (!Durable.TryWriteNew(PathOf(intent), intent.ToJson()))
            throw new PublicationUnfinishedException(PathOf(intent), "one that began before and was left");
    }

    public void Remove(Intent intent) => Durable.Delete(PathOf(intent));

    private string PathOf(Intent intent) => Path.Combine(Folder, NumberedFiles.Name(intent.Publication.Number));
}
