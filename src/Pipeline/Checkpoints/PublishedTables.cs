using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The tables that suites name by <c>table:</c>, all as one publication left them. The lake is looked at when the first is asked for.</summary>
/// <param name="lake">The lake's folder, which need not be there; null for none.</param>
/// <param name="clock">The time.</param>
internal sealed class PublishedTables(string? lake, TimeProvider clock)
{
    private readonly Lazy<LakeView?> _view = new(() => lake is null ? null : DeltaLake.Open(lake, clock).View());
    private readonly Dictionary<Suite, Batch> _batches = new(ReferenceEqualityComparer.Instance);

    /// <summary>The folder that the engine must be able to read.</summary>
    public string? Folder => lake;

    /// <summary>The table of a suite: of its own system, else the only one of that name in the others. Null when none is published.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="data">The table that it names.</param>
    /// <exception cref="LakeException">It can't be read, or several other systems have it.</exception>
    public TableSnapshot? Find(Suite suite, SuiteData.LakeTable data)
    {
        if (_view.Value is not { } view)
            return null;
        List<TableName> named = [.. view.Tables.Where(table => table.Layer == data.Layer && table.Table == data.Table)];
        var name = named.Find(table => table.System == suite.System) ?? named switch
        {
            [] => null,
            [var only] => only,
            _ => throw UnknownTableException.Ambiguous(data.Name, named),
        };
        if (name is null)
            return null;

        var found = view.Get(name);
        found.CheckFiles();
        return found;
    }

    /// <summary>The batch of a suite that another one refers to; null when its table is not published.</summary>
    /// <exception cref="LakeException">It can't be read, or several other systems have it.</exception>
    /// <exception cref="System.Data.Common.DbException">It can't be read.</exception>
    public Batch? BatchOf(Suite suite, SuiteData.LakeTable data, System.Data.Common.DbConnection connection)
    {
        if (!_batches.TryGetValue(suite, out var batch) && Find(suite, data) is { } table)
        {
            batch = OutputAudit.BatchOf(suite, Relation(table), connection);
            _batches.Add(suite, batch);
        }

        return batch;
    }

    /// <summary>The published rows that were accepted of a source, under the names of its suite; null when there are none in the suite's system.</summary>
    /// <exception cref="LakeException">They can't be read.</exception>
    /// <exception cref="System.Data.Common.DbException">They can't be read.</exception>
    public Batch? SilverOf(Suite suite, System.Data.Common.DbConnection connection)
    {
        if (!_batches.TryGetValue(suite, out var batch)
            && TableName.TryParse($"{suite.System}/silver/{suite.Name}") is { } name
            && _view.Value?.Find(name) is { } table)
        {
            table.CheckFiles();
            var relation = SourceColumns.AsInSource(suite, Relation(table), connection);
            // Under a name of its own: the drop of the same suite may be open too.
            batch = DuckDbTable.Open(connection, suite, RelationColumns.Of(connection, relation), relation, numberedRelation: null, $"{suite.System}/{suite.Name} silver");
            _batches.Add(suite, batch);
        }

        return batch;
    }

    /// <summary>The rows, to stand after FROM, as the output checkpoint of a run sees them.</summary>
    public static string Relation(TableSnapshot table) => TableState.InUtc(table.Columns, table.ReadSql);
}
