using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Running;

/// <summary>All that a run has written where nobody reads it: to be published together, or to be removed.</summary>
internal sealed class StagedTables(DeltaLake lake, LakeView before)
{
    private readonly List<StagedFiles> _files = [];
    private readonly List<TableChange> _changes = [];
    private readonly Lock _lock = new();
    private int _numbers;

    /// <summary>A number that no other call gets, for the name of a table.</summary>
    public int NextNumber() => Interlocked.Increment(ref _numbers);

    /// <summary>The lake as the run found it.</summary>
    public LakeView Before => before;

    /// <summary>What is to be made of each table that changes.</summary>
    public IReadOnlyList<TableChange> Changes
    {
        get
        {
            lock (_lock)
                return [.. _changes.Where(change => !change.IsEmpty).OrderBy(change => change.Table)];
        }
    }

    /// <summary>Writes rows.</summary>
    /// <inheritdoc cref="DeltaLake.Stage"/>
    public StagedFiles Stage(
        System.Data.Common.DbConnection connection, TableName table, string select, IReadOnlyList<string> partitionBy, TableSnapshot? @base, CancellationToken cancel)
    {
        var staged = lake.Stage(connection, table, select, partitionBy, @base, cancel);
        lock (_lock)
            _files.Add(staged);
        return staged;
    }

    /// <summary>Removes files that will not be published.</summary>
    public void Discard(StagedFiles staged)
    {
        lock (_lock)
            _files.Remove(staged);
        staged.Discard();
    }

    /// <summary>Keeps a change for the publication.</summary>
    public void Add(TableChange change)
    {
        lock (_lock)
            _changes.Add(change);
    }

    /// <summary>Everything that was written is the lake's now.</summary>
    public void Published()
    {
        lock (_lock)
            _files.Clear();
    }

    /// <summary>Removes everything that was written.</summary>
    public void DiscardAll()
    {
        lock (_lock)
        {
            _files.ForEach(staged => staged.Discard());
            _files.Clear();
        }
    }
}
