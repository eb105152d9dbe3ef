using System.Globalization;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Tests.Drops;

namespace ContactCenter.Pipeline.Tests.Lake;

/// <summary>A lake in a folder of its own, an engine, and a clock that stands until it is told to go on.</summary>
public abstract class LakeTest : IDisposable
{
    private readonly Folder _folder = new();
    private readonly Lazy<LakeLock> _lock;

    protected LakeTest()
    {
        Connection = DuckDbEngine.Open(_folder.Path);
        Root = Path.Combine(_folder.Path, "lake");
        Lake = DeltaLake.Open(Root, Clock);
        _lock = new(() => Lake.Lock("test", TimeSpan.Zero));
    }

    protected static TableName Calls { get; } = new("desk", "silver", "calls");

    protected static TableName Agents { get; } = new("desk", "silver", "agents");

    protected string Root { get; }

    protected DeltaLake Lake { get; }

    protected DuckDbConnection Connection { get; }

    protected StandingClock Clock { get; } = new();

    public void Dispose()
    {
        if (_lock.IsValueCreated)
            _lock.Value.Dispose();
        Connection.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void HoldLock() => _ = _lock.Value;

    protected StagedFiles Stage(TableName table, string select, params string[] partitionBy)
        => Lake.Stage(Connection, table, select, partitionBy, Lake.View().Find(table));

    protected TableChange Appending(TableName table, string select, params string[] partitionBy)
        => TableChange.Append(Stage(table, select, partitionBy), Lake.View().Find(table));

    protected PublicationRecord Append(TableName table, string select, params string[] partitionBy)
        => Publish(Appending(table, select, partitionBy));

    protected PublicationRecord Overwrite(TableName table, string select)
        => Publish(TableChange.Overwrite(Stage(table, select), Lake.View().Find(table)));

    protected PublicationRecord Publish(params TableChange[] changes)
    {
        HoldLock();
        return Lake.Publish("run-1", changes);
    }

    /// <summary>The rows of a SELECT, the values of each between bars.</summary>
    protected List<string> Rows(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i)))));
        return rows;
    }

    protected List<string> Rows(TableName table) => Rows($"SELECT * FROM {Lake.View().Get(table).ReadSql} ORDER BY ALL");

    protected string Folder(TableName table) => Path.Combine(Root, table.ToString());

    protected List<string> Log(TableName table, long version)
        => [.. File.ReadAllLines(Path.Combine(Folder(table), "_delta_log", $"{version:D20}.json"))];

    private static string Shown(object value) => value switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>A clock that goes when it is told to.</summary>
public sealed class StandingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
