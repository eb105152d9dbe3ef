using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The drop of one suite: opened, or known to be unreadable.</summary>
internal sealed class OpenDrop : IDisposable
{
    private readonly Drop? _drop;
    private readonly Batch? _batch;

    private OpenDrop(Drop? drop, Batch? batch, IReadOnlyList<string> faults)
    {
        _drop = drop;
        _batch = batch;
        Faults = faults;
    }

    /// <summary>Why it can't be read; empty when it can.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>The encoding that the suite should declare, where that and nothing else is what is wrong with every file; null otherwise.</summary>
    public TextEncoding? Declare { get; private init; }

    public Drop Drop => _drop ?? throw new InvalidOperationException("The drop can't be read.");

    public Batch Batch => _batch ?? throw new InvalidOperationException("The drop can't be read.");

    public static OpenDrop Of(
        Suite suite, DuckDbConnection connection, string temporaryFolder, IProgress<DropProgress>? progress, CancellationToken cancel)
        => Of(suite, connection, () => DropReader.Open(SuiteDrop.Request(suite), connection, temporaryFolder, progress, cancel));

    public OpenDrop Carefully(Suite suite, string why, DuckDbConnection connection, CancellationToken cancel)
        => Of(suite, connection, () => Drop.ReadCarefully(why, cancel));

    public void Dispose() => _drop?.Dispose();

    private static OpenDrop Of(Suite suite, DuckDbConnection connection, Func<Drop> open)
    {
        Drop drop;
        try
        {
            drop = open();
        }
        catch (DropException e)
        {
            return new(null, null, [.. e.Faults.Select(fault => fault.ToString())])
            {
                Declare = e.Faults.Select(fault => fault.Declare).Distinct().ToList() is [var only] ? only : null,
            };
        }
        catch (DuckDbException e)
        {
            return EngineCant(suite, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, null, [$"{suite.Data.Name}: expected files and folders that can be read, found that the system refuses: {e.Message}"]);
        }

        if (drop.Columns.Count == 0)
        {
            drop.Dispose();
            return new(null, null, [$"{suite.Data.Name}: expected records or a suite that names columns, found neither. Deliver a record, or declare the columns."]);
        }

        try
        {
            return new(drop, DropBatch.Of(suite, drop, connection), []);
        }
        catch (DuckDbException e)
        {
            drop.Dispose();
            return EngineCant(suite, e);
        }
    }

    private static OpenDrop EngineCant(Suite suite, DuckDbException e)
        => new(null, null, [$"{suite.Data.Name}: the engine can't read it: {e.Message}"]);
}
