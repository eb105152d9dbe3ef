using System.Data.Common;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Maintenance;
using ContactCenter.Pipeline.Lake.Publishing;
using ContactCenter.Pipeline.Lake.Staging;

namespace ContactCenter.Pipeline.Lake;

/// <summary>
/// A folder of Delta tables of which several become visible together. What is read is always one publication; what is written is staged first, where
/// nobody reads, and then published. Reading needs no lock; everything that changes tables needs <see cref="Lock"/>.
/// </summary>
public sealed class DeltaLake
{
    /// <summary>The folder of the lake that is no system: lock, publications, intents, run records, data docs.</summary>
    public const string OwnFolder = "_ccq";

    /// <summary>The folder of the data docs that runs leave in a lake.</summary>
    /// <param name="lake">The lake, as the user gave it.</param>
    public static string DocsOf(string lake) => Path.Combine(lake, OwnFolder, "docs");

    /// <summary>The size that <see cref="Optimize"/> makes files of when nothing else is said.</summary>
    public const long DefaultFileBytes = 128 << 20;

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

    /// <summary>The files of a table that hold a row whose key is among some. Read are the key columns of those files whose statistics do not rule it out.</summary>
    /// <param name="connection">A connection to DuckDB.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">Its key columns; the relation has columns of the same names.</param>
    /// <param name="keys">What stands after FROM: the name of a table or view, or a SELECT in parentheses. A key with a null in it is nowhere.</param>
    /// <param name="cancel">Interrupts.</param>
    public static IReadOnlyList<DataFile> FilesHolding(
        DbConnection connection, TableSnapshot table, IReadOnlyList<string> key, string keys, CancellationToken cancel = default)
        => KeyedWriter.FilesHolding(connection, table, key, keys, cancel);

    /// <summary>Stages the files of a table that hold some keys anew, without the rows of these keys and with new rows.</summary>
    /// <param name="connection">A connection to DuckDB in the time zone UTC.</param>
    /// <param name="table">The table.</param>
    /// <param name="base">The table as it is; null for a new one, which has nothing to remove.</param>
    /// <param name="key">The key columns.</param>
    /// <param name="keys">The keys whose rows go, as in <see cref="FilesHolding"/>.</param>
    /// <param name="newRowsSql">A SELECT of the rows that come; null for none.</param>
    /// <param name="partitionBy">The partition columns, as the table has them.</param>
    /// <param name="cancel">Interrupts; nothing is left then.</param>
    public KeyedRewrite StageRewrite(
        DbConnection connection,
        TableName table,
        TableSnapshot? @base,
        IReadOnlyList<string> key,
        string keys,
        string? newRowsSql,
        IReadOnlyList<string> partitionBy,
        CancellationToken cancel = default)
    {
        var files = @base is null ? [] : FilesHolding(connection, @base, key, keys, cancel);
        var select = (files.Count == 0 || @base is null, newRowsSql) switch
        {
            (true, null) => $"SELECT * FROM {@base?.ReadSqlOf([]) ?? throw new ArgumentException("A new table needs rows.", nameof(newRowsSql))}",
            (true, var rows) => rows,
            (false, null) => KeyedWriter.Without(@base!, files, key, keys),
            (false, var rows) => $"{KeyedWriter.Without(@base!, files, key, keys)}\nUNION ALL BY NAME (\n{rows}\n)",
        };
        var staged = Stage(connection, table, select, partitionBy, @base, cancel);
        try
        {
            var kept = files.Count == 0 ? 0 : KeyedWriter.Count(connection, KeyedWriter.Without(@base!, files, key, keys), cancel);
            return new(staged, files, files.Sum(file => file.Rows ?? 0) - kept, staged.Rows - kept);
        }
        catch
        {
            staged.Discard();
            throw;
        }
    }

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

    /// <summary>
    /// Finishes a publication that was broken off, or takes it back when that can't be, and removes what a killed holder of the lock had staged. To be called
    /// before anything is staged or published.
    /// </summary>
    public RecoveryResult Recover()
    {
        MustHoldLock();
        var result = new Recovery(Root, _clock, At).Run();
        if (_lock!.WasAbandoned)
            new Leftovers(Root).Remove();
        return result;
    }

    /// <summary>All publications, the oldest first.</summary>
    public IReadOnlyList<PublicationRecord> Publications() => [.. _publications.All()];

    /// <summary>All versions of a table, the oldest first; none of a table that is not there.</summary>
    public IReadOnlyList<TableVersion> History(TableName table) => TableHistory.Of(Root, table);

    /// <summary>Makes tables again what they were, as a new publication.</summary>
    /// <param name="run">Whose doing it is.</param>
    /// <param name="targets">The tables as they shall be: of <see cref="ViewAsOf"/>, <see cref="ViewOf"/> or <see cref="Snapshot"/>.</param>
    /// <exception cref="LakeFileMissingException">Files of back then were vacuumed. Nothing was changed.</exception>
    public PublicationRecord Restore(string run, IReadOnlyList<TableSnapshot> targets)
    {
        foreach (var target in targets)
            target.CheckFiles();
        return Publish(run, [.. targets.Select(target => TableChange.Restore(target.Log.Replay(target.Log.Head()!.Value), target))]);
    }

    /// <summary>
    /// Removes files that nobody needs. Needed are those of every version and publication that was the latest at any moment of the retention, those of an unfinished
    /// publication, and whatever is younger than the retention. Remains of killed runs are not needed.
    /// </summary>
    /// <param name="retention">How far back the lake must stay readable; zero for the latest publication only.</param>
    /// <param name="dryRun">Whether to tell only.</param>
    public VacuumResult Vacuum(TimeSpan retention, bool dryRun = false)
    {
        MustHoldLock();
        return new Vacuum(Root, _clock.GetUtcNow() - retention).Run(dryRun);
    }

    /// <summary>Writes the small files of tables together, partition by partition; rows stay the same.</summary>
    /// <param name="connection">A connection to DuckDB in the time zone UTC.</param>
    /// <param name="run">Whose doing it is.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="targetBytes">Files of at least this size are left alone, and no file is made much larger.</param>
    /// <param name="cancel">Interrupts; nothing is changed then.</param>
    /// <exception cref="UnknownTableException">A table is not published.</exception>
    public OptimizeResult Optimize(
        DbConnection connection, string run, IReadOnlyList<TableName> tables, long targetBytes = DefaultFileBytes, CancellationToken cancel = default)
    {
        MustHoldLock();
        var view = View();
        List<TableSnapshot> found = [.. tables.Select(view.Get)];
        var optimizer = new Optimizer(connection, targetBytes, cancel);
        var changes = new List<TableChange>();
        try
        {
            foreach (var table in found)
            {
                if (optimizer.Stage(table) is { } change)
                    changes.Add(change);
            }

            return new(
                changes.Count == 0 ? null : Publish(run, changes),
                changes.ToDictionary(
                    change => change.Table,
                    change => (change.Base!.Files.Count, change.Base.Files.Count - change.Removes.Count + change.Adds.Count)));
        }
        catch (Exception e) when (e is not PublicationUnfinishedException)
        {
            foreach (var change in changes)
                change.DiscardAdds();
            throw;
        }
    }

    /// <summary>Copies the latest publication with its history, as far as its files are there, to a folder that then is a lake itself.</summary>
    /// <param name="folder">A folder that is not there yet; it is made whole or not at all.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <exception cref="IOException">The folder is there already, or can't be written.</exception>
    /// <exception cref="LakeFileMissingException">A file of the latest publication is gone.</exception>
    public BackupResult Backup(string folder, CancellationToken cancel = default)
        => new LakeBackup(Root, cancel).To(Path.GetFullPath(folder));

    /// <summary>Looks for damage: in publications, in commits, in files. Of a lake that is sound nothing is found, whatever moment a run was killed at. Changes nothing.</summary>
    /// <param name="connection">A connection to DuckDB.</param>
    /// <param name="cancel">Interrupts.</param>
    public VerifyResult Verify(DbConnection connection, CancellationToken cancel = default)
        => new Verification(Root, connection, cancel).Run();

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
