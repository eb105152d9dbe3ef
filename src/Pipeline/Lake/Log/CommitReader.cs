using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>Reads one commit of a table.</summary>
internal static class CommitReader
{
    /// <exception cref="LakeDamagedException">It is no commit, or asks for more than this reader can.</exception>
    public static Commit Read(string file, long version, string text)
    {
        var lineNumber = 0;
        var commit = new Reading();
        foreach (var line in text.Split('\n'))
        {
            lineNumber++;
            if (line.Length == 0)
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                commit.Take(json.RootElement);
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new LakeDamagedException($"{file}:{lineNumber}", "an action of the Delta protocol that this lake reads", Told.Reason(e));
            }
        }

        return lineNumber == 0 || commit.IsEmpty
            ? throw new LakeDamagedException(file, "at least one action", "none")
            : new(version, commit.Info, commit.MetaData, commit.Adds, commit.Removes, commit.DataChange, commit.SetsProtocol);
    }

    private sealed class Reading
    {
        public CommitInfo? Info { get; private set; }

        public TableMetaData? MetaData { get; private set; }

        public List<DataFile> Adds { get; } = [];

        public List<RemovedFile> Removes { get; } = [];

        public bool DataChange { get; private set; }

        public bool SetsProtocol { get; private set; }

        public bool IsEmpty { get; private set; } = true;

        public void Take(JsonElement line)
        {
            foreach (var action in line.EnumerateObject())
            {
                IsEmpty = false;
                switch (action.Name)
                {
                    case "commitInfo":
                        Info = ReadInfo(action.Value);
                        break;
                    case "protocol":
                        CheckProtocol(action.Value);
                        SetsProtocol = true;
                        break;
                    case "metaData":
                        MetaData = ReadMetaData(action.Value);
                        break;
                    case "add":
                        DataChange |= action.Value.GetProperty("dataChange").GetBoolean();
                        Adds.Add(ReadAdd(action.Value));
                        break;
                    case "remove":
                        DataChange |= action.Value.GetProperty("dataChange").GetBoolean();
                        Removes.Add(new(ReadPath(action.Value), OptionalNumber(action.Value, "deletionTimestamp")));
                        break;
                    default:
                        // The protocol tells readers to pass over what they do not know (txn, cdc, domainMetadata).
                        break;
                }
            }
        }

        private static CommitInfo ReadInfo(JsonElement json)
            => new(
                json.GetProperty("timestamp").GetInt64(),
                json.TryGetProperty("operation", out var operation) ? operation.GetString() ?? "" : "",
                json.TryGetProperty("operationParameters", out var parameters) && parameters.ValueKind == JsonValueKind.Object
                    ? Json.Map(parameters).ToDictionary(entry => entry.Key, entry => entry.Value ?? "", StringComparer.Ordinal)
                    : [],
                OptionalNumber(json, "readVersion"),
                json.TryGetProperty("isBlindAppend", out var blind) && blind.ValueKind == JsonValueKind.True,
                json.TryGetProperty("txnId", out var id) ? id.GetString() ?? "" : "",
                json.TryGetProperty("ccqRun", out var run) ? run.GetString() : null);

        private static void CheckProtocol(JsonElement json)
        {
            if (json.GetProperty("minReaderVersion").GetInt32() > 1)
                throw new FormatException($"a table for readers of version {json.GetProperty("minReaderVersion").GetInt32()}; this one is of version 1");
        }

        private static TableMetaData ReadMetaData(JsonElement json)
            => new(
                json.GetProperty("id").GetString()!,
                json.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "",
                SchemaJson.Read(json.GetProperty("schemaString").GetString()!),
                [.. json.GetProperty("partitionColumns").EnumerateArray().Select(column => column.GetString()!)],
                json.TryGetProperty("configuration", out var configuration)
                    ? Json.Map(configuration).ToDictionary(entry => entry.Key, entry => entry.Value ?? "", StringComparer.Ordinal)
                    : [],
                OptionalNumber(json, "createdTime"));

        private static DataFile ReadAdd(JsonElement json)
        {
            var statistics = json.TryGetProperty("stats", out var stats) ? stats.GetString() : null;
            return new(
                ReadPath(json),
                Json.Map(json.GetProperty("partitionValues")),
                json.GetProperty("size").GetInt64(),
                DateTimeOffset.FromUnixTimeMilliseconds(json.GetProperty("modificationTime").GetInt64()),
                Rows(statistics),
                statistics);
        }

        private static string ReadPath(JsonElement json)
        {
            var written = json.GetProperty("path").GetString()!;
            return LogPath.Decode(written) ?? throw new FormatException($"the path {written}, which leads out of the table's folder");
        }

        private static long? Rows(string? statistics)
        {
            if (string.IsNullOrEmpty(statistics))
                return null;
            using var json = JsonDocument.Parse(statistics);
            return OptionalNumber(json.RootElement, "numRecords");
        }

        private static long? OptionalNumber(JsonElement json, string name)
            => json.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt64() : null;
    }
}
