using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The drops of a validation, each opened once: for its own suite, or for another's that refers to it.</summary>
internal sealed class OpenDrops : IDisposable
{
    private readonly SuiteSet _suites;
    private readonly CancellationToken _cancel;
    private readonly string _temporaryFolder;
    private readonly Dictionary<Suite, OpenDrop> _opened = new(ReferenceEqualityComparer.Instance);

    public OpenDrops(SuiteSet suites, ValidationSettings settings, CancellationToken cancel)
    {
        _suites = suites;
        _cancel = cancel;
        _temporaryFolder = TemporaryFolderException.Create(Path.Combine(settings.TemporaryFolder, $"ccq-{Path.GetRandomFileName()}"));
        try
        {
            Connection = DuckDbEngine.Open(_temporaryFolder, ReadableFolders(), settings.MemoryLimit);
        }
        catch
        {
            Directory.Delete(_temporaryFolder);
            throw;
        }
    }

    public DuckDbConnection Connection { get; }

    public OpenDrop Open(Suite suite)
    {
        if (_opened.TryGetValue(suite, out var known))
            return known;
        var opened = OpenDrop.Of(suite, Connection, _temporaryFolder, _cancel);
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
        if (suite.Data is SuiteData.LakeTable)
            throw new CannotEvaluateException($"table {suite.Data.Name} of suite '{name}' is not published yet");

        var opened = Open(suite);
        return opened.Faults.Count == 0
            ? opened.Batch
            : throw new CannotEvaluateException($"the data of suite '{name}' can't be read: {opened.Faults[0]}");
    }

    public void Dispose()
    {
        foreach (var opened in _opened.Values)
            opened.Dispose();
        Connection.Dispose();
        Directory.Delete(_temporaryFolder, recursive: true);
    }

    private IEnumerable<string> ReadableFolders()
        => _suites.Suites.Concat(_suites.Referenced)
            .Select(suite => suite.Data)
            .OfType<SuiteData.Files>()
            .SelectMany(DropFolders.Of)
            .Distinct(StringComparer.Ordinal);
}
