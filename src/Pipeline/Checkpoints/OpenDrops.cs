using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The drops of a validation, each opened once: for its own suite, or for another's that refers to it.</summary>
internal sealed class OpenDrops : IDisposable
{
    private readonly SuiteSet _suites;
    private readonly CancellationToken _cancel;
    private readonly Workspace _workspace;
    private readonly PublishedTables _tables;
    private readonly Dictionary<Suite, OpenDrop> _opened = new(ReferenceEqualityComparer.Instance);

    public OpenDrops(SuiteSet suites, Workspace workspace, PublishedTables tables, bool isWatched, CancellationToken cancel)
    {
        _suites = suites;
        _tables = tables;
        _workspace = workspace;
        _cancel = cancel;
        // Before the settings are locked.
        if (isWatched)
            Connection.TrackProgress();
        DuckDbEngine.Confine(Connection, ReadableFolders().Append(workspace.Folder));
    }

    public DuckDbConnection Connection => _workspace.Connection;

    public OpenDrop Open(Suite suite, IProgress<DropProgress>? progress = null)
    {
        if (_opened.TryGetValue(suite, out var known))
            return known;
        var opened = OpenDrop.Of(suite, Connection, _workspace.Folder, progress, _cancel);
        _opened.Add(suite, opened);
        return opened;
    }

    /// <summary>Opens a drop once more, in the way that leaves nothing to the engine's reader.</summary>
    public OpenDrop OpenCarefully(Suite suite, string why)
    {
        var opened = _opened[suite].Carefully(suite, why, Connection, _cancel);
        _opened[suite] = opened;
        return opened;
    }

    /// <summary>The batch of the suite that another one refers to by name, looked for in the other's system first.</summary>
    /// <exception cref="CannotEvaluateException">There is none, or its data can't be read.</exception>
    public Batch BatchOf(string name, Suite referrer)
    {
        var suite = _suites.Find(referrer, name)
            ?? throw new CannotEvaluateException($"suite '{name}' was not found, neither beside {referrer.Name} nor in another system");
        if (suite.Data is SuiteData.LakeTable table)
            return BatchOf(table, suite);
        if (referrer.Data is SuiteData.LakeTable && SilverOf(suite) is { } silver)
            return silver;

        var opened = Open(suite);
        return opened.Faults.Count == 0
            ? opened.Batch
            : throw new CannotEvaluateException($"the data of suite '{name}' can't be read: {opened.Faults[0]}");
    }

    private Batch BatchOf(SuiteData.LakeTable table, Suite suite)
    {
        try
        {
            return _tables.BatchOf(suite, table, Connection)
                ?? throw new CannotEvaluateException($"table {table.Name} of suite '{suite.Name}' is not published yet");
        }
        catch (Exception e) when (e is LakeException or DuckDbException)
        {
            throw new CannotEvaluateException($"the data of suite '{suite.Name}' can't be read: {e.Message}", e);
        }
    }

    // A published table was made of what was accepted of the drops, not of the drops that lie there now.
    private Batch? SilverOf(Suite suite)
    {
        try
        {
            return _tables.SilverOf(suite, Connection);
        }
        catch (Exception e) when (e is LakeException or DuckDbException)
        {
            throw new CannotEvaluateException($"the accepted rows of suite '{suite.Name}' can't be read: {e.Message}", e);
        }
    }

    public void Dispose()
    {
        foreach (var opened in _opened.Values)
            opened.Dispose();
    }

    private IEnumerable<string> ReadableFolders()
        => _suites.Suites.Concat(_suites.Referenced)
            .Select(suite => suite.Data)
            .OfType<SuiteData.Files>()
            .SelectMany(DropFolders.Of)
            .Concat(_tables.Folder is { } lake && _suites.Suites.Concat(_suites.Referenced).Any(suite => suite.Data is SuiteData.LakeTable) ? [lake] : [])
            .Distinct(StringComparer.Ordinal);
}
