using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>Closes rows of a quarantine that nobody will put right, with a name and a reason. The rows stay where they are, and so does who dropped them.</summary>
/// <param name="settings">The lake.</param>
public sealed class QuarantineDrop(QuarantineSettings settings)
{
    /// <summary>Drops.</summary>
    /// <param name="name"><c>SYSTEM/TABLE</c>, or <c>SYSTEM/SUITE</c>.</param>
    /// <param name="selection">Which of the open rows. Every id must be that of an open one.</param>
    /// <param name="by">Who drops them; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="dryRun">Whether to tell only.</param>
    /// <param name="cancel">Interrupts; nothing is changed then.</param>
    /// <exception cref="QuarantineRefusedException">All that is wrong with what was asked; nothing was changed.</exception>
    /// <exception cref="LakeException">The lake can't be locked, read or written.</exception>
    /// <exception cref="System.Data.Common.DbException">The engine can't read the table.</exception>
    public QuarantineDropped Drop(string name, QuarantineSelection selection, string by, string reason, bool dryRun, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var now = settings.Clock.GetUtcNow();
        var id = PipelineRunner.IdOf(now, settings.NewSuffix());

        var lake = DeltaLake.Open(settings.Lake, settings.Clock);
        using var held = dryRun ? null : Hold(lake, id, cancel);
        var table = QuarantineTable.Find(lake, lake.View(), name);
        using var engine = new RunEngine(settings.TemporaryFolder, settings.MemoryLimit, [lake.Root]);
        if (Faults(table, selection, engine, cancel) is { Count: > 0 } faults)
            throw new QuarantineRefusedException(faults);

        var ids = new List<string>();
        engine.Read($"SELECT ccq_id FROM {table.Open} WHERE {selection.Condition} {QuarantineTable.InOrder}", reader => ids.Add(reader.GetString(0)), cancel);
        if (ids.Count == 0)
            throw new QuarantineRefusedException([$"{table.Name}: expected open rows to drop, found none that are meant."]);
        return new(table.Tables.System, table.Tables.Name, ids, dryRun ? null : Publish(lake, table, Events(table, selection, id, now, by, reason), id, engine, cancel));
    }

    private LakeLock Hold(DeltaLake lake, string id, CancellationToken cancel)
    {
        var held = lake.Lock(id, settings.LockWait, holder => settings.OnWaiting($"{holder?.ToString() ?? "somebody"} holds the lake {settings.Lake}; waiting"), cancel);
        lake.Recover();
        return held;
    }

    private static List<string> Faults(QuarantineTable table, QuarantineSelection selection, RunEngine engine, CancellationToken cancel)
    {
        var faults = new List<string>();
        if (selection.Ids is not { } ids)
            return faults;
        engine.Read(
            $"""
            SELECT i.id, r.ccq_id IS NOT NULL, {QuarantineFaults.Columns} FROM (SELECT unnest([{string.Join(", ", ids.Select(DuckSql.Text))}]) AS id) AS i LEFT JOIN {table.WithOutcome} AS r ON r.ccq_id = i.id
            WHERE r.ccq_id IS NULL OR r.ccq_outcome IS NOT NULL ORDER BY i.id
            """,
            reader => faults.Add($"{table.Name}: " + (reader.GetBoolean(1) ? QuarantineFaults.Closed(reader, 2, reader.GetString(0)) : QuarantineFaults.Unknown(table, reader.GetString(0)))),
            cancel);
        return faults;
    }

    private static string Events(QuarantineTable table, QuarantineSelection selection, string run, DateTimeOffset time, string by, string reason)
        => $"SELECT ccq_id, {DuckDbDialect.Instance.Moment(time)} AS at, {DuckSql.Text(run)} AS run_id, 'dropped' AS action, 'dropped' AS outcome, "
            + $"{DuckSql.Text(by)} AS \"by\", {DuckSql.Text(reason)} AS reason, CAST(NULL AS VARCHAR) AS detail FROM {table.Open} WHERE {selection.Condition}";

    private static long Publish(DeltaLake lake, QuarantineTable table, string events, string run, RunEngine engine, CancellationToken cancel)
    {
        var staged = lake.Stage(engine.Connection, table.Tables.Events, events, [], table.Events, cancel);
        try
        {
            return lake.Publish(run, [TableChange.Append(staged, table.Events)]).Number;
        }
        catch (Exception e) when (e is not PublicationUnfinishedException)
        {
            staged.Discard();
            throw;
        }
    }
}
