using System.Data.Common;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;
using ContactCenter.Pipeline.Lake.Staging;

namespace ContactCenter.Pipeline.Lake;

/// <summary>
/// A folder of Delta tables of which several become visible together. What is read is always one publication; what is written is staged first, where
/// nobody reads, and then published. Reading needs no lock; everything that changes tables needs <see cref="Lock"/>.
/// </summary>
public sealed class DeltaLake
{
    /// <summary>The folder of the lake that is no system: lock, publications, intents, run records.</summary>
    public const string OwnFolder = "_ccq";

    private readonly TimeProvider _clock;
    private readonly Publications _publications;
    private LakeLock? _lock;

    private DeltaLake(string root, TimeProvider clock)
    {
        Root = root;
        _clock = clock;
        _publications = new(root);
    }

    /// <summary>The lake's folder, as an absolute path.</summary>
    public string Root { get; }

    /// <summary>Where a test stops a publication, as a kill would.</summary>
    internal Action<PublishingStep> At { get; set; } = _ => { };

    /// <summary>Opens a lake; nothing is read or made yet, the folder need not be there.</summary>
    public static DeltaLake Open(string root, TimeProvider clock) => new(Path.GetFullPath(root), clock);

    /// <summary>Waits until nobody else changes the lake, and holds it from then on.</summary>
    /// <param name="run">What is going to be done, for others who wait.</param>
    /// <param name="wait">How long to wait at most; zero not at all.</param>
    /// <param name="onWaiting">Told once, with who holds it if they said so, before waiting begins.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="LakeLockedException">Somebody else still holds it.</exception>
    /// <exception cref="LakeReadOnlyException">The lake can't be written to.</exception>
    public LakeLock Lock(string run, TimeSpan wait, Action<LockHolder?>? onWaiting = null, CancellationToken cancel = default)
        => _lock = LakeLock.Acquire(
            Path.Combine(Root, OwnFolder, "lock"),
            new(Environment.ProcessId, Environment.MachineName, run, _clock.GetUtcNow()),
            wait,
            onWaiting,
            cancel);

    /// <summary>The tables as the latest publication has them; without tables before the first.</summary>
    /// <exception cref="LakeDamagedException">The publication can't be understood.</exception>
    public LakeView View() => new(Root, _publications.Latest());

    /// <summary>The tables as they were visible at a time.</summary>
    /// <exception cref="UnknownVersionException">Nothing had been published then.</exception>
    public LakeView ViewAsOf(DateTimeOffset time)
        => new(Root, _publications.AsOf(time) ?? throw Unknown($"{Root} as of {time.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fff}Z", "a time after the first publication"));

    /// <summary>The tables as a publication left them.</summary>
    /// <exception cref="UnknownVersionException">There is no such publication.</exception>
    public LakeView ViewOf(long number)
        => new(Root, _publications.Find(number) ?? throw Unknown($"{Root} publication {number}", "the number of a publication"));

    /// <summary>A table at any version of its log.</summary>
    /// <exception cref="UnknownVersionException">It has no such version.</exception>
    public TableSnapshot Snapshot(TableName table, long version) => new TableLog(Root, table).Replay(version);

    /// <summary>
    /// Writes the rows of a SELECT durably into the folder of a table, where nobody reads them until they are published. Times become UTC with zone; what
    /// Delta has no type for becomes text. May be called on several connections at once.
    /// </summary>
    /// <param name="connection">A connection to DuckDB in the time zone UTC.</param>
    /// <param name="table">The table.</param>
    /// <param name="selectSql">One SELECT.</param>
    /// <param name="partitionBy">Columns of it to divide the files by, in this order; none for a single file.</param>
    /// <param name="base">The table that the rows will go into: the columns are brought into its order, narrower whole numbers into its types. Null for a new one or another schema.</param>
    /// <param name="cancel">Interrupts; what was written is removed then, as on every failure.</param>
    /// <exception cref="SchemaConflictException">The columns can't be written.</exception>
    /// <exception cref="DbException">The SELECT fails.</exception>
    /// <exception cref="LakeFullException">No room is left.</exception>
    /// <exception cref="LakeReadOnlyException">The lake can't be written to.</exception>
    public StagedFiles Stage(
        DbConnection connection,
        TableName table,
        string selectSql,
        IReadOnlyList<string> partitionBy,
        TableSnapshot? @base = null,
        CancellationToken cancel = default)
        => new TableWriter(connection, table, new TableLog(Root, table).Folder, cancel).Write(selectSql, partitionBy, @base?.Columns ?? []);

    /// <summary>Makes changes of tables visible together, or none of them.</summary>
    /// <param name="run">Whose changes they are, kept in the publication and in each commit.</param>
    /// <param name="changes">One for each table that changes; those that make no difference are left out.</param>
    /// <returns>The publication; the latest one when nothing made a difference.</returns>
    /// <exception cref="LakeConflictException">A table is no longer what its change found. Nothing was changed.</exception>
    /// <exception cref="LakeFileMissingException">A staged file is gone. Nothing was changed.</exception>
    /// <exception cref="LakeFullException">No room is left. Nothing was changed.</exception>
    /// <exception cref="PublicationUnfinishedException">An earlier one was left unfinished (nothing was changed), or the system failed in the midst of this one.</exception>
    public PublicationRecord Publish(string run, IReadOnlyList<TableChange> changes)
    {
        MustHoldLock();
        return new Publisher(Root, _clock, At).Publish(run, changes);
    }

    /// <summary>Finishes a publication that was broken off, or takes it back when that can't be. To be called before anything is published.</summary>
    public RecoveryResult Recover()
    {
        MustHoldLock();
        return new Recovery(Root, _clock, At).Run();
    }

    private void MustHoldLock()
    {
        if (_lock is not { IsHeld: true })
            throw new InvalidOperationException("Lock the lake first.");
    }

    private UnknownVersionException Unknown(string where, string expected)
        => new(
            where,
            expected,
            _publications.Latest() is { } latest ? $"publications 1 to {latest.Number}, the first of {FirstTime()}" : "no publication at all",
            "`ccq lake history` lists them.");

    private string FirstTime() => $"{_publications.Find(_publications.Numbers()[0])!.Time.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fff}Z";
}
