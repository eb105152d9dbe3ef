using System.Data.Common;
using System.Text;
using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Drops.Rejects;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>Tells what lies in quarantine, as the latest publication has it. Needs no lock and changes nothing.</summary>
/// <param name="settings">The lake, and how to mask what it holds.</param>
public sealed class QuarantineReader(QuarantineSettings settings)
{
    private const int RawShown = 2000;

    private readonly DeltaLake _lake = DeltaLake.Open(settings.Lake, settings.Clock);

    /// <summary>What lies in each quarantine of the lake, by name.</summary>
    /// <exception cref="LakeException">The lake can't be read.</exception>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    /// <exception cref="DbException">The engine can't read a table.</exception>
    public IReadOnlyList<QuarantineSummary> List(CancellationToken cancel)
    {
        var tables = QuarantineTable.All(_lake, _lake.View());
        using var engine = Engine();
        return [.. tables.Select(table => Summary(table, engine, cancel))];
    }

    /// <summary>Rows of one quarantine.</summary>
    /// <param name="name"><c>SYSTEM/TABLE</c>, or <c>SYSTEM/SUITE</c>.</param>
    /// <param name="selection">Which.</param>
    /// <param name="withClosed">Whether closed ones are meant too.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <exception cref="QuarantineRefusedException">There is no such quarantine.</exception>
    /// <inheritdoc cref="List"/>
    public QuarantinedRows Show(string name, QuarantineSelection selection, bool withClosed, int limit, CancellationToken cancel)
    {
        var table = QuarantineTable.Find(_lake, _lake.View(), name);
        using var engine = Engine();
        var meant = $"{table.WithOutcome} WHERE {selection.Condition}";
        var open = engine.Count($"{meant} AND ccq_outcome IS NULL", cancel);
        var closed = engine.Count($"{meant} AND ccq_outcome IS NOT NULL", cancel);
        engine.Read($"CREATE TEMP TABLE ccq_shown AS SELECT * FROM {meant}{(withClosed ? "" : " AND ccq_outcome IS NULL")} {QuarantineTable.InOrder} LIMIT {limit}", _ => { }, cancel);

        var history = History(table, engine, cancel);
        var rows = new List<QuarantinedRow>();
        var columns = table.Columns;
        engine.Read(
            $"SELECT ccq_id, ccq_run, ccq_time, ccq_file, ccq_line, ccq_kind = 'rejected', ccq_reasons, ccq_raw[1:{RawShown}], octet_length(ccq_raw){string.Concat(columns.Select(c => $", {DuckSql.Name(c)}"))} FROM ccq_shown {QuarantineTable.InOrder}",
            reader => rows.Add(Row(reader, table, columns, history)),
            cancel);
        return new(table.Tables.System, table.Tables.Name, withClosed ? open + closed : open, withClosed ? 0 : closed, rows) { IsKnown = table.Known is not null };
    }

    private RunEngine Engine() => new(settings.TemporaryFolder, settings.MemoryLimit, [_lake.Root]);

    private static QuarantineSummary Summary(QuarantineTable table, RunEngine engine, CancellationToken cancel)
    {
        var rules = new List<RuleCount>();
        engine.Read(
            $"SELECT rule, count(*) FROM (SELECT unnest(list_distinct(CAST(json_extract_string(ccq_reasons, '$[*].rule') AS VARCHAR[]))) AS rule FROM {table.Open} WHERE ccq_kind = 'quarantined') GROUP BY rule ORDER BY count(*) DESC, rule",
            reader => rules.Add(new(reader.GetString(0), reader.GetInt64(1))),
            cancel);

        QuarantineSummary? summary = null;
        engine.Read(
            $"""
            SELECT count(*) FILTER (ccq_outcome IS NULL AND ccq_kind = 'quarantined'), count(*) FILTER (ccq_outcome IS NULL AND ccq_kind = 'rejected'),
              count(*) FILTER (ccq_outcome IS NULL AND {WaitingRows.DoesWait(table.Known?.References ?? [])}), min(ccq_time) FILTER (ccq_outcome IS NULL),
              count(*) FILTER (ccq_outcome = 'accepted'), count(*) FILTER (ccq_outcome = 'repeat'), count(*) FILTER (ccq_outcome = 'dropped')
            FROM {table.WithOutcome}
            """,
            reader => summary = new(
                table.Tables.System,
                table.Tables.Name,
                reader.GetInt64(0),
                reader.GetInt64(1),
                table.Known is null ? null : reader.GetInt64(2),
                reader.IsDBNull(3) ? null : Utc(reader.GetDateTime(3)),
                rules,
                reader.GetInt64(4),
                reader.GetInt64(5),
                reader.GetInt64(6)),
            cancel);
        return summary!;
    }

    private static Dictionary<string, List<QuarantineEvent>> History(QuarantineTable table, RunEngine engine, CancellationToken cancel)
    {
        var history = new Dictionary<string, List<QuarantineEvent>>(StringComparer.Ordinal);
        if (table.EventRows is not { } events)
            return history;
        engine.Read(
            $"SELECT ccq_id, \"at\", run_id, action, outcome, \"by\", reason, detail FROM {events} SEMI JOIN ccq_shown USING (ccq_id) ORDER BY \"at\", outcome <> 'quarantined'",
            reader =>
            {
                if (!history.TryGetValue(reader.GetString(0), out var of))
                    history[reader.GetString(0)] = of = [];
                of.Add(new(
                    Utc(reader.GetDateTime(1)), reader.GetString(2), reader.GetString(3), reader.GetString(4), Text(reader, 5), Text(reader, 6), QuarantineReasons.Read(Text(reader, 7))));
            },
            cancel);
        return history;
    }

    private QuarantinedRow Row(DbDataReader reader, QuarantineTable table, IReadOnlyList<string> columns, Dictionary<string, List<QuarantineEvent>> history)
    {
        var isRecord = reader.GetBoolean(5);
        var values = isRecord ? [] : columns.Select((column, i) => KeyValuePair.Create(column, Shown(table, column, Text(reader, 9 + i)))).ToList();
        // What could not be split into columns can't be masked by column.
        var isRawShown = isRecord && table.Known is { Pii.Count: 0 };
        var reasons = QuarantineReasons.Read(reader.GetString(6));
        return new(
            reader.GetString(0),
            reader.GetString(1),
            Utc(reader.GetDateTime(2)),
            reader.GetString(3),
            reader.GetInt64(4),
            isRecord,
            isRecord && !isRawShown ? [.. reasons.Select(reason => reason with { Sentence = RejectedReason.WithoutData(reason.Sentence, columns) })] : reasons,
            values,
            isRawShown && !reader.IsDBNull(7) ? Encoding.UTF8.GetString((byte[])reader.GetValue(7)) : null,
            reader.IsDBNull(8) ? 0 : reader.GetInt64(8),
            history.GetValueOrDefault(reader.GetString(0)) ?? []);
    }

    private object? Shown(QuarantineTable table, string column, string? value)
        => table.Known is null ? settings.Mask.Token("text", value)
            : table.Known.Pii.TryGetValue(column, out var kind) ? settings.Mask.Token(kind, value)
            : value;

    private static string? Text(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
