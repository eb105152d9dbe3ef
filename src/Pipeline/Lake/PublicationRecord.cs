using System.Text.Json;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake;

/// <summary>What a publication made visible.</summary>
/// <param name="Number">Its number, from 1, without a gap.</param>
/// <param name="Time">When, to the millisecond; a later number has a later time, also when the clock went back.</param>
/// <param name="Run">The run that published.</param>
/// <param name="Tables">The version of every table of the lake from then on.</param>
public sealed record PublicationRecord(long Number, DateTimeOffset Time, string Run, IReadOnlyDictionary<TableName, long> Tables)
{
    internal string ToJson()
        => Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", "ccq.publication/1");
            json.WriteNumber("number", Number);
            json.WriteString("time", Time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ"));
            json.WriteString("run", Run);
            json.WriteStartObject("tables");
            foreach (var (table, version) in Tables.OrderBy(entry => entry.Key))
                json.WriteNumber(table.ToString(), version);
            json.WriteEndObject();
            json.WriteEndObject();
        }) + "\n";

    internal static PublicationRecord Parse(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new(
                root.GetProperty("number").GetInt64(),
                root.GetProperty("time").GetDateTimeOffset(),
                root.GetProperty("run").GetString()!,
                root.GetProperty("tables").EnumerateObject().ToDictionary(table => TableName.Parse(table.Name), table => table.Value.GetInt64()));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LakeDamagedException(file, "a publication as JSON", Told.Reason(e));
        }
    }
}
