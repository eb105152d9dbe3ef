using ContactCenter.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Catalogue;
using ContactCenter.Pipeline.Dashboards;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Tests.Drops;
using ContactCenter.Pipeline.Tests.Transformations;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Dashboards;

/// <summary>A shipped pipeline of dashboards, copied so that a test may break it, and run on drops of the test's own or on the shipped ones.</summary>
public abstract class DashboardTest : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _pipeline;
    private int _runs;

    private protected DashboardTest(string pipeline)
    {
        _pipeline = pipeline;
        Data = Path.Combine(_folder.Path, "data");
        var location = new PipelineCatalogue(new(AppContext.BaseDirectory)).Find(pipeline, out _)!;
        foreach (var file in Directory.EnumerateFiles(location.Folder, "*", SearchOption.AllDirectories))
            _folder.Write($"pipeline/{Path.GetRelativePath(location.Folder, file)}", File.ReadAllText(file));
        foreach (var file in Directory.EnumerateFiles(location.Suites.Single(), "*.yaml"))
            _folder.Write($"suites/{pipeline}/{Path.GetFileName(file)}", File.ReadAllText(file));
    }

    /// <summary>The data root.</summary>
    private protected string Data { get; set; }

    private protected string Lake => Path.Combine(_folder.Path, "lake");

    /// <summary>The shipped drops.</summary>
    private protected static string ShippedData => Repository.Path("data");

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file of a drop.</summary>
    private protected void Given(string name, params string[] lines) => _folder.Write($"data/{_pipeline}/{name}", string.Join('\n', lines) + "\n");

    /// <summary>Breaks a step's SQL.</summary>
    private protected void GivenSqlWith(string table, string old, string @new) => Replace($"pipeline/{table}.sql", old, @new);

    /// <summary>Replaces text in a suite.</summary>
    private protected void GivenSuiteWith(string suite, string old, string @new) => Replace($"suites/{_pipeline}/{suite}.yaml", old, @new);

    /// <summary>Gives a picture, or the basis of all, other SQL.</summary>
    private protected void GivenPicture(string name, string sql) => _folder.Write($"pipeline/dashboard/{name}.sql", sql);

    /// <summary>The dashboard as it is read after the last run.</summary>
    private protected Dashboard Dashboard()
        => new DashboardReader(DeltaLake.Open(Lake, TimeProvider.System), PiiMask.FromKey("key"), Path.Combine(_folder.Path, "tmp"), memoryLimit: null)
            .Read([Reading().Pipeline!], CancellationToken.None).ShouldHaveSingleItem();

    /// <summary>The rows of a picture, each as <c>a|b|c</c>.</summary>
    private protected static IEnumerable<string> RowsOf(Picture picture)
    {
        picture.Fault.ShouldBeNull(picture.Name);
        return picture.Rows.Select(row => string.Join('|', row.Select(SilverTables.Shown)));
    }

    private protected IEnumerable<string> Picture(string name) => RowsOf(Dashboard().Pictures.Single(picture => picture.Name == name));

    private protected PipelineResult Run()
    {
        var reading = Reading();
        var settings = new RunSettings
        {
            Lake = Lake,
            Mask = PiiMask.FromKey("key"),
            Clock = TimeProvider.System,
            NewSuffix = () => $"{++_runs:000}",
            WriteRecord = static (run, stream) => stream.Write(System.Text.Encoding.UTF8.GetBytes(run.Id)),
            TemporaryFolder = Directory.CreateDirectory(Path.Combine(_folder.Path, "tmp")).FullName,
        };
        var result = new PipelineRunner(settings).Run([reading], CancellationToken.None).Pipelines.ShouldHaveSingleItem();
        foreach (var ledger in result.Sources)
            ledger.Difference.ShouldBe(0, $"the ledger of {ledger.Source}");
        return result;
    }

    private protected void RunShouldPublish()
    {
        var result = Run();
        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.Published);
    }

    /// <summary>The rows of a published table, sorted, each as <c>a|b|c</c> of some columns.</summary>
    private protected List<string> Rows(string table, string columns = "*", string where = "true") => Query($"SELECT {columns} FROM {Relation(table)} WHERE {where} ORDER BY ALL");

    /// <summary>What stands after FROM to read a published table.</summary>
    private protected string Relation(string table)
        => DeltaLake.Open(Lake, TimeProvider.System).View().Get(Name(table)) is var snapshot ? TableState.InUtc(snapshot.Columns, snapshot.ReadSql) : "";

    /// <summary>The columns that a published table is partitioned by.</summary>
    private protected IReadOnlyList<string> PartitionsOf(string table) => DeltaLake.Open(Lake, TimeProvider.System).View().Get(Name(table)).PartitionColumns;

    private protected bool IsPublished(string table) => DeltaLake.Open(Lake, TimeProvider.System).View().Find(Name(table)) is not null;

    private protected long PublicationNumber => DeltaLake.Open(Lake, TimeProvider.System).View().Number;

    private protected static List<string> Query(string sql)
    {
        using var connection = new DuckDbConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("SET TimeZone = 'UTC'");
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => SilverTables.Shown(reader.GetValue(i)))));
        return rows;
    }

    private PipelineReading Reading()
    {
        PipelineLocation location = new(Path.Combine(_folder.Path, "pipeline"), [Path.Combine(_folder.Path, "suites", _pipeline)]);
        var reading = PipelineReader.Read(location, new SuiteReaderOptions { DataRoot = Data });
        reading.Faults.Select(fault => fault.ToString()).ShouldBeEmpty();
        return reading;
    }

    private void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(Path.Combine(_folder.Path, file));
        text.ShouldContain(old);
        _folder.Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private TableName Name(string table) => table.Split('.') is [var layer, var name] ? new(_pipeline, layer, name) : throw new ArgumentException(table, nameof(table));
}
