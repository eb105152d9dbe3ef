using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>A request to send rows of a source's quarantine through its checkpoint again: those of a file with values put right, or all open ones.</summary>
public sealed class Replay
{
    private const string Prepared = "ccq_replayed";

    private readonly string? _file;

    private Replay(SourceTables tables, string? file)
    {
        Tables = tables;
        _file = file;
    }

    /// <summary>The source's tables.</summary>
    internal SourceTables Tables { get; }

    /// <summary>The folders that must be readable for it.</summary>
    internal IEnumerable<string> Folders => _file is null ? [] : [Path.GetDirectoryName(Path.GetFullPath(_file))!];

    /// <summary>A replay.</summary>
    /// <param name="pipeline">The pipeline, without faults.</param>
    /// <param name="table">The source's table, its suite, or its name.</param>
    /// <param name="file">A CSV file with <c>ccq_id</c> and every column of the data; null for all open rows as they are.</param>
    /// <exception cref="QuarantineRefusedException">The pipeline has no such source.</exception>
    public static Replay Of(PipelineReading pipeline, string table, string? file)
    {
        var definition = pipeline.Pipeline ?? throw new ArgumentException("The pipeline has faults.", nameof(pipeline));
        var source = definition.Sources.FirstOrDefault(it => it.Table == table) ?? definition.Sources.FirstOrDefault(it => it.Suite.Name == table)
            ?? definition.Sources.FirstOrDefault(it => it.Name == table);
        return source is not null
            ? new(new(definition.Name, source.Table), file)
            : throw new QuarantineRefusedException([
                $"{definition.Name}/{table}: expected the table of a source of {definition.File}, found that it has {string.Join(", ", definition.Sources.Select(it => it.Table))}."]);
    }

    /// <summary>Finds the rows.</summary>
    /// <param name="view">The lake.</param>
    /// <param name="engine">Where they are made ready.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <exception cref="QuarantineRefusedException">All that is wrong with what was asked.</exception>
    internal ReplayedRows Find(LakeView view, RunEngine engine, CancellationToken cancel)
    {
        if (view.Find(Tables.Quarantine) is not { } rows)
            throw new QuarantineRefusedException([$"{Tables.System}/{Tables.Name}: expected rows in quarantine, found that it never had one."]);

        var table = new QuarantineTable(Tables, rows, view.Find(Tables.Events), Known: null);
        var arrival = view.Number + 1;
        return _file is null ? AllOpen(table, arrival, engine, cancel) : new ReplayFile(_file, table, engine, cancel).Rows(Prepared, arrival);
    }

    private static ReplayedRows AllOpen(QuarantineTable table, long arrival, RunEngine engine, CancellationToken cancel)
    {
        var columns = string.Concat(table.Columns.Select(column => $", {DuckSql.Name(column)}"));
        engine.Read(
            $"CREATE TEMP TABLE {Prepared} AS SELECT ccq_id, ccq_file, ccq_line, CAST({arrival} AS BIGINT) AS ccq_arrival{columns} FROM {table.Open} WHERE ccq_kind = 'quarantined'",
            _ => { },
            cancel);
        if (engine.Count(Prepared, cancel) == 0)
            throw new QuarantineRefusedException([$"{table.Name}: expected open rows to replay, found none."]);

        var records = engine.Count($"{table.Open} WHERE ccq_kind = 'rejected'", cancel);
        return new(Prepared, ReplayedRows.AsItIs, records == 0 ? [] : [
            $"{table.Name}: {records} rejected {(records == 1 ? "record was" : "records were")} left: what is no row can't be judged. Export them and give their values in the CSV file."]);
    }
}
