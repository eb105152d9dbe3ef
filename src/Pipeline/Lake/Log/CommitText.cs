using System.Text;
using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>Writes the commit of a table: one action a line.</summary>
internal static class CommitText
{
    public static string Write(
        CommitInfo info, bool setsProtocol, TableMetaData? metaData, IEnumerable<DataFile> removes, IEnumerable<DataFile> adds, bool dataChange)
    {
        var text = new StringBuilder();
        Line(text, json => Info(json, info));
        if (setsProtocol)
            Line(text, Protocol);
        if (metaData is not null)
            Line(text, json => MetaData(json, metaData));
        foreach (var file in removes)
            Line(text, json => Remove(json, file, info.Timestamp, dataChange));
        foreach (var file in adds)
            Line(text, json => Add(json, file, dataChange));
        return text.ToString();
    }

    private static void Line(StringBuilder text, Action<Utf8JsonWriter> write)
        => text.Append(Json.Text(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        })).Append('\n');

    private static void Info(Utf8JsonWriter json, CommitInfo info)
    {
        json.WriteStartObject("commitInfo");
        json.WriteNumber("timestamp", info.Timestamp);
        json.WriteString("operation", info.Operation);
        json.WriteMap("operationParameters", info.Parameters!);
        if (info.ReadVersion is { } version)
            json.WriteNumber("readVersion", version);
        json.WriteBoolean("isBlindAppend", info.IsBlindAppend);
        json.WriteString("engineInfo", "ccq/1");
        json.WriteString("txnId", info.TransactionId);
        if (info.Run is not null)
            json.WriteString("ccqRun", info.Run);
    }

    private static void Protocol(Utf8JsonWriter json)
    {
        json.WriteStartObject("protocol");
        json.WriteNumber("minReaderVersion", 1);
        json.WriteNumber("minWriterVersion", 2);
    }

    private static void MetaData(Utf8JsonWriter json, TableMetaData table)
    {
        json.WriteStartObject("metaData");
        json.WriteString("id", table.Id);
        json.WriteString("name", table.Name);
        json.WriteStartObject("format");
        json.WriteString("provider", "parquet");
        json.WriteMap("options", []);
        json.WriteEndObject();
        json.WriteString("schemaString", SchemaJson.Write(table.Columns));
        json.WriteStartArray("partitionColumns");
        foreach (var column in table.PartitionColumns)
            json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteMap("configuration", table.Configuration!);
        if (table.CreatedTime is { } created)
            json.WriteNumber("createdTime", created);
    }

    private static void Remove(Utf8JsonWriter json, DataFile file, long deletedAt, bool dataChange)
    {
        json.WriteStartObject("remove");
        json.WriteString("path", LogPath.Encode(file.Path));
        json.WriteNumber("deletionTimestamp", deletedAt);
        json.WriteBoolean("dataChange", dataChange);
        json.WriteBoolean("extendedFileMetadata", true);
        json.WriteMap("partitionValues", file.PartitionValues);
        json.WriteNumber("size", file.Size);
    }

    private static void Add(Utf8JsonWriter json, DataFile file, bool dataChange)
    {
        json.WriteStartObject("add");
        json.WriteString("path", LogPath.Encode(file.Path));
        json.WriteMap("partitionValues", file.PartitionValues);
        json.WriteNumber("size", file.Size);
        json.WriteNumber("modificationTime", file.ModifiedAt.ToUnixTimeMilliseconds());
        json.WriteBoolean("dataChange", dataChange);
        if (file.Statistics is not null)
            json.WriteString("stats", file.Statistics);
    }
}
