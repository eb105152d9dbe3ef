using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Pipeline.Sources;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>Takes one source's drop into the lake: gives its stage what the lake holds, and makes table changes of what the stage wrote.</summary>
/// <param name="source">The source.</param>
/// <param name="system">The pipeline's name.</param>
/// <param name="staged">Where it writes.</param>
/// <param name="engine">The engine.</param>
/// <param name="replayed">The rows of its quarantine that are its input, instead of files; null in all but a replay of this source.</param>
internal sealed class SourceRun(PipelineSource source, string system, StagedTables staged, RunEngine engine, ReplayedRows? replayed = null)
{
    private readonly Dictionary<SourceTable, StagedFiles> _written = [];
    private StagedFiles? _events;

    /// <summary>The source's tables.</summary>
    public SourceTables Tables { get; } = new(system, source.Table);

    /// <summary>Silver as the lake has it.</summary>
    public TableState? SilverBefore => staged.Before.Find(Tables.Silver) is { } table ? TableState.Unchanged(table) : null;

    /// <summary>What the stage is to take in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="run">The run's id.</param>
    /// <param name="time">When the run began.</param>
    /// <param name="otherBatch">Finds the batch of another suite.</param>
    /// <param name="cancel">Interrupts writing.</param>
    public SourceIntake Intake(IncomingFiles files, string run, DateTimeOffset time, Func<string, Batch> otherBatch, CancellationToken cancel)
        => new(source.Name, Suite, (table, select) => Write(table, select, cancel))
        {
            Files = files.New.ToDictionary(file => file.File.Shown, file => file.Sha256, StringComparer.Ordinal),
            FilesTakenInBefore = files.TakenInBefore,
            Arrival = staged.Before.Number + 1,
            Run = run,
            Time = time,
            SilverName = SilverNames.Of,
            Key = source.Key,
            LatestBy = source.LatestBy,
            Set = [.. source.Set.Select(set => KeyValuePair.Create(set.Column, set.Sql))],
            Silver = SilverBefore?.Relation,
            Waiting = Waiting(),
            Replayed = replayed?.Relation,
            OtherBatch = otherBatch,
        };

    /// <summary>Keeps what the stage wrote for the publication, and tells what silver becomes.</summary>
    public TableState? Keep(SourceOutcome outcome, IncomingFiles files, string run, DateTimeOffset time, CancellationToken cancel)
    {
        if (_written.TryGetValue(SourceTable.Bronze, out var bronze))
        {
            staged.Add(TableChange.Append(bronze, staged.Before.Find(Tables.Bronze)));
            KeepFiles(outcome, files, run, time, cancel);
        }

        if (_written.TryGetValue(SourceTable.Quarantine, out var quarantine))
            staged.Add(TableChange.Append(quarantine, staged.Before.Find(Tables.Quarantine)));
        if (outcome.Rejudged is { } rejudged)
            KeepEvents(rejudged, run, time, cancel);
        return KeepSilver(outcome, cancel);
    }

    // Of the table as a whole, a few rows that come back say nothing.
    private Suite Suite => replayed is null
        ? source.Suite
        : source.Suite with { Rules = [.. source.Suite.Rules.Where(rule => rule.Expectation is RowExpectation)] };

    /// <summary>Its quarantine as the run leaves it; to be asked for when all is kept.</summary>
    public TableState QuarantineNow()
        => QuarantineState.Of(
            source, staged.Before.Find(Tables.Quarantine), _written.GetValueOrDefault(SourceTable.Quarantine), staged.Before.Find(Tables.Events), _events);

    private string? Waiting()
    {
        if (staged.Before.Find(Tables.Quarantine) is not { } quarantine
            || WaitingRows.ThatWait(WaitingRows.References(source.Suite), quarantine, staged.Before.Find(Tables.Events)) is not { } waiting)
        {
            return null;
        }

        return replayed is null ? waiting : $"(SELECT * FROM {waiting} ANTI JOIN {replayed.Relation} USING (ccq_id))";
    }

    private string Write(SourceTable table, string select, CancellationToken cancel)
    {
        if (_written.Remove(table, out var given))
            staged.Discard(given);
        var name = table switch
        {
            SourceTable.Bronze => Tables.Bronze,
            SourceTable.Quarantine => Tables.Quarantine,
            _ => Tables.Silver,
        };
        var partitionBy = table == SourceTable.Silver ? source.PartitionBy : [];
        var files = _written[table] = staged.Stage(engine.Connection, name, select, partitionBy, staged.Before.Find(name), cancel);
        return TableState.InUtc(files.Columns, files.ReadSql);
    }

    private TableState? KeepSilver(SourceOutcome outcome, CancellationToken cancel)
    {
        var before = staged.Before.Find(Tables.Silver);
        var came = _written.GetValueOrDefault(SourceTable.Silver);
        if (outcome.RemovedKeys is null && before is not null && came is null or { Rows: 0 })
            return TableState.Unchanged(before);
        if (came is null && before is null)
            return null;
        if (before is null || outcome.RemovedKeys is not { } removed)
        {
            var appended = TableChange.Append(came!, before);
            staged.Add(appended);
            return TableState.After(appended, came!.Folder, TableState.InUtc(came.Columns, came.ReadSql));
        }

        var holding = DeltaLake.FilesHolding(engine.Connection, before, source.Key, removed, cancel);
        var inFiles = TableState.InUtc(before.Columns, before.ReadSqlOf(holding));
        var key = string.Join(", ", source.Key.Select(DuckSql.Name));
        var kept = staged.Stage(
            engine.Connection, Tables.Silver, $"SELECT * FROM {inFiles} ANTI JOIN {removed} USING ({key})", source.PartitionBy, before, cancel);
        var all = kept with { Columns = came?.Columns ?? kept.Columns, Files = [.. came?.Files ?? [], .. kept.Files] };
        var change = TableChange.Merge(all, before, holding);
        staged.Add(change);

        // Rows that only got another file are no change to whoever reads the table. Not temporary tables: steps read them on connections of their own.
        var went = Table($"{inFiles} SEMI JOIN (SELECT * FROM {removed} WHERE NOT ccq_is_old) USING ({key})", cancel);
        if (came is null)
            return TableState.After(change, kept.Folder, went);
        var refreshed = Table($"(SELECT {key} FROM {removed} WHERE ccq_is_old)", cancel);
        var isChanged = outcome.Ledger!.Accepted + outcome.Removed - outcome.Refreshed > 0;
        return TableState.After(
            change,
            kept.Folder,
            isChanged ? $"(SELECT * FROM {TableState.InUtc(came.Columns, came.ReadSql)} ANTI JOIN {refreshed} USING ({key}) UNION ALL BY NAME SELECT * FROM {went})" : null);
    }

    private string Table(string relation, CancellationToken cancel)
    {
        var table = $"ccq_table_{staged.NextNumber()}";
        InterruptibleQuery.Read(engine.Connection, $"CREATE TABLE {table} AS SELECT * FROM {relation}", _ => true, cancel);
        return table;
    }

    private void KeepFiles(SourceOutcome outcome, IncomingFiles files, string run, DateTimeOffset time, CancellationToken cancel)
    {
        var hashes = files.New.ToDictionary(file => file.File.Shown, file => file.Sha256, StringComparer.Ordinal);
        var rows = outcome.Files.Select(file =>
            $"({DuckSql.Text(file.Path)}, {DuckSql.Text(hashes[file.Path])}, {file.Size}::BIGINT, {file.Records}::BIGINT, {file.Rejected}::BIGINT, "
            + $"{staged.Before.Number + 1}::BIGINT, {DuckSql.Text(run)}, {Timestamp(time)})");
        var table = staged.Before.Find(Tables.Files);
        var taken = staged.Stage(
            engine.Connection,
            Tables.Files,
            $"SELECT * FROM (VALUES {string.Join(",\n", rows)}) AS files(file, sha256, bytes, rows, rejected, arrival, run_id, taken_at)",
            [],
            table,
            cancel);
        staged.Add(TableChange.Append(taken, table));
    }

    // Of a row that waits on there is nothing to tell; of one that a person took in hand there is.
    private void KeepEvents(string rejudged, string run, DateTimeOffset time, CancellationToken cancel)
    {
        var table = staged.Before.Find(Tables.Events);
        var events = staged.Stage(
            engine.Connection,
            Tables.Events,
            $"SELECT ccq_id, {Timestamp(time)} AS at, {DuckSql.Text(run)} AS run_id, CASE WHEN ccq_is_replayed THEN 'replayed' ELSE 'rejudged' END AS action, ccq_outcome AS outcome, CAST(NULL AS VARCHAR) AS \"by\", "
                + $"{(replayed is null ? "CAST(NULL AS VARCHAR)" : $"CASE WHEN ccq_is_replayed THEN {DuckSql.Text(replayed.Reason)} END")} AS reason, ccq_reasons AS detail "
                + $"FROM {rejudged} WHERE ccq_is_replayed OR ccq_outcome <> 'quarantined'",
            [],
            table,
            cancel);
        if (events.Rows > 0)
            staged.Add(TableChange.Append(_events = events, table));
        else
            staged.Discard(events);
    }

    private static string Timestamp(DateTimeOffset time) => Expectations.Engines.DuckDb.DuckDbDialect.Instance.Moment(time);
}
