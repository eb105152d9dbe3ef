using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Json;
using ContactCenter.Reports.Json.Reading;

namespace ContactCenter.Reports.Html.History;

/// <summary>
/// A line for each run of a folder, so that the pages over all runs need not read a thousand summaries. It is made of the summaries and can always be
/// made again.
/// </summary>
/// <param name="Runs">The runs, oldest first.</param>
internal sealed record RunIndex(IReadOnlyList<RunLine> Runs)
{
    private const string Format = "ccq.run_index/1";

    public void Write(Stream output)
    {
        var names = Runs.SelectMany(run => run.Tables.Keys).Distinct().Order().ToList();
        var places = names.Index().ToDictionary(name => name.Item, name => name.Index);
        using var json = new Utf8JsonWriter(output, JsonValues.Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteTexts("names", names.SelectMany(name => new[] { name.System, name.Suite }));
        json.WriteStartArray("runs");
        foreach (var run in Runs)
        {
            json.WriteStartObject();
            json.WriteString("id", run.Id);
            json.WriteString("command", run.Command);
            json.WriteTime("started_at", run.StartedAt);
            json.WriteMilliseconds("duration_ms", run.Duration);
            json.WriteNumber("exit_code", (int)run.ExitCode);
            json.WriteString("reason", run.Reason);
            json.WriteNumber("rows", run.Rows);
            json.WriteNumber("evaluated", run.Evaluated);
            json.WriteNumber("failing", run.Failing);
            json.WriteStartArray("tables");
            foreach (var (table, verdict) in run.Tables)
            {
                json.WriteNumberValue(places[table]);
                json.WriteNumberValue((int)verdict);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The index from its document; empty when it is none: then it is made again.</summary>
    public static RunIndex Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var json = document.RootElement;
            if (json.Text("format") != Format)
                return new([]);
            var names = json.Texts("names").Chunk(2).Select(pair => new TableId(pair[0], pair[1])).ToList();
            return new(json.List("runs", run => new RunLine(
                run.Text("id"),
                run.Text("command"),
                run.Time("started_at"),
                run.Milliseconds("duration_ms"),
                (ExitCode)run.Int("exit_code"),
                run.Text("reason"),
                run.Number("rows"),
                run.Int("evaluated"),
                run.Int("failing"),
                run.GetProperty("tables").EnumerateArray().Chunk(2).ToDictionary(pair => names[pair[0].GetInt32()], pair => (TableVerdict)pair[1].GetInt32()))));
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            return new([]);
        }
    }
}

/// <summary>A run in a line.</summary>
/// <param name="Id">The run.</param>
/// <param name="Command"><c>validate</c>, <c>run</c> or <c>replay</c>.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Reason">Why, one plain sentence.</param>
/// <param name="Rows">Rows judged, of all tables.</param>
/// <param name="Evaluated">Rules that could be judged, or should have been.</param>
/// <param name="Failing">Rules that failed.</param>
/// <param name="Tables">Its tables and what came of them.</param>
public sealed record RunLine(
    string Id,
    string Command,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    ExitCode ExitCode,
    string Reason,
    long Rows,
    int Evaluated,
    int Failing,
    IReadOnlyDictionary<TableId, TableVerdict> Tables)
{
    internal static RunLine Of(RunSummary run) => new(
        run.Id,
        run.Command,
        run.StartedAt,
        run.Duration,
        run.ExitCode,
        run.Reason,
        run.Tables.Sum(table => table.Rows),
        run.Tables.Sum(table => table.Evaluated),
        run.Tables.Sum(table => table.Failing),
        run.Tables.ToDictionary(table => table.Id, table => table.Verdict));
}
