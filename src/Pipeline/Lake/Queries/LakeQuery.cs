using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Lake.Queries;

/// <summary>
/// Answers one SELECT over the tables of a lake. What it reads is one publication or one version; it reads no other file, and changes nothing. Times are
/// UTC, without a zone, as SQL of suites and pipelines sees them.
/// </summary>
/// <param name="lake">The lake.</param>
/// <param name="engine">An engine of its own: it is confined to the lake.</param>
public sealed class LakeQuery(DeltaLake lake, LakeEngine engine)
{
    /// <summary>Runs the query. Once only.</summary>
    /// <param name="sql">One SELECT.</param>
    /// <param name="asOf">The state to read; null for the latest publication. A version needs a query of one table.</param>
    /// <param name="read">Takes the rows.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <exception cref="LakeQueryException">It can't be answered.</exception>
    /// <exception cref="LakeException">The tables, or the state asked for, can't be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public void Run(string sql, LakeMoment? asOf, Action<DbDataReader> read, CancellationToken cancel)
    {
        var statement = sql.TrimEnd().TrimEnd(';');
        var references = QueryTables.NamedIn(statement, engine.DuckDb);
        var tables = Tables(references, statement, asOf);
        try
        {
            // Databases can't be attached any more once the engine is confined.
            foreach (var system in tables.Values.Select(table => table.Name.System).Distinct())
                engine.DuckDb.Execute($"ATTACH ':memory:' AS {DuckSql.Name(system)}");
            engine.Confine(lake.Root);
            foreach (var (reference, table) in tables)
                MakeVisible(reference, table);
            Read(statement, read, cancel);
        }
        catch (DuckDbException e) when (e.ErrorType != DuckDbErrorType.Interrupt || !cancel.IsCancellationRequested)
        {
            throw new LakeQueryException(
                e.ErrorType == DuckDbErrorType.Permission
                    ? $"expected SQL that reads the lake's tables only, found: {e.Message}"
                    : $"the engine can't answer it: {e.Message}",
                IsOfData(e),
                e);
        }
    }

    private Dictionary<TableReference, TableSnapshot> Tables(IReadOnlyList<TableReference> references, string sql, LakeMoment? asOf)
    {
        var view = asOf is LakeMoment.OfTime past ? lake.ViewAsOf(past.Time) : lake.View();
        var named = references.Distinct().ToDictionary(reference => reference, reference => QueryTables.Resolve(reference, sql, view.Tables));
        List<TableName> names = [.. named.Values.Distinct().Order()];
        if (asOf is LakeMoment.OfVersion && names.Count != 1)
        {
            throw new LakeQueryException(
                $"expected that the SQL reads one table, whose version is meant, found {(names.Count == 0 ? "none" : $"{names.Count}: {string.Join(", ", names)}")}. "
                + "Each table counts its own versions; name a time, which holds for all.");
        }

        var snapshots = names.ToDictionary(name => name, name => asOf is LakeMoment.OfVersion version ? lake.Snapshot(name, version.Version) : view.Get(name));
        foreach (var snapshot in snapshots.Values)
            snapshot.CheckFiles();
        return named.ToDictionary(entry => entry.Key, entry => snapshots[entry.Value]);
    }

    // Under the very name that the SQL uses: no other table is then in its way.
    private void MakeVisible(TableReference reference, TableSnapshot table)
    {
        var database = reference.Catalog.Length == 0 ? "memory" : DuckSql.Name(table.Name.System);
        var schema = reference.Schema.Length == 0 ? "main" : DuckSql.Name(table.Name.Layer);
        engine.DuckDb.Execute($"CREATE SCHEMA IF NOT EXISTS {database}.{schema}");
        engine.DuckDb.Execute($"CREATE OR REPLACE VIEW {database}.{schema}.{DuckSql.Name(table.Name.Table)} AS SELECT * FROM {TableState.InUtc(table.Columns, table.ReadSql)}");
    }

    private void Read(string sql, Action<DbDataReader> read, CancellationToken cancel)
    {
        using var command = engine.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReaderAsync(cancel).GetAwaiter().GetResult();
        using var interrupt = cancel.UnsafeRegister(static c => ((DbCommand)c!).Cancel(), command);
        read(reader);
    }

    // A damaged file is told by its path, in errors of several sorts.
    private bool IsOfData(DuckDbException e)
        => e.ErrorType is DuckDbErrorType.InputOutput or DuckDbErrorType.OutOfMemory or DuckDbErrorType.Internal
            || (e.ErrorType is not (DuckDbErrorType.Parser or DuckDbErrorType.Binder or DuckDbErrorType.Catalog or DuckDbErrorType.Permission)
                && e.Message.Contains(lake.Root, StringComparison.Ordinal));
}
