using ContactCenter.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Tests.Drops;
using ContactCenter.Pipeline.Tests.Transformations;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Running;

/// <summary>A lake and drops of the test's own, and the shipped pipelines run on them, with suites that a test may edit.</summary>
public abstract class RunTest : IDisposable
{
    private readonly Folder _folder = new();
    private readonly Dictionary<string, string> _edits = [];
    private int _runs;

    protected RunTest() => Lake = Path.Combine(Root, "lake");

    protected string Root => _folder.Path;

    protected string Lake { get; set; }

    protected TickingClock Clock { get; } = new();

    /// <summary>Told what a run does.</summary>
    protected Action<RunProgress> OnProgress { get; set; } = static _ => { };

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file of a drop, below the data root.</summary>
    protected void Given(string name, string text) => _folder.Write($"data/{name}", text);

    /// <summary>Replaces text in a suite of the shipped ones, from the next run on.</summary>
    protected void GivenSuiteWith(string suite, string old, string @new)
    {
        SuiteText(suite).ShouldContain(old);
        GivenSuite(suite, SuiteText(suite).Replace(old, @new, StringComparison.Ordinal));
    }

    protected void GivenSuite(string suite, string text)
    {
        _edits[suite] = text;
        _folder.Write($"suites/{suite}.yaml", text);
    }

    protected PipelineResult Courier(bool isDryRun = false) => Run("customer-courier", isDryRun).Pipelines.ShouldHaveSingleItem();

    protected PipelineResult Care() => Run("customer-care").Pipelines.ShouldHaveSingleItem();

    /// <summary>A run of customer-courier that comes to its end.</summary>
    protected PipelineResult Published()
    {
        var result = Courier();
        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.Published);
        return result;
    }

    protected RunRecord Run(string pipeline, bool isDryRun = false)
    {
        var location = new PipelineCatalogue(new(AppContext.BaseDirectory)).Find(pipeline, out _)!;
        var suites = _folder.Path + $"/suites/{pipeline}";
        foreach (var shipped in Directory.EnumerateFiles(location.Suites.Single(), "*.yaml"))
        {
            var name = $"{pipeline}/{Path.GetFileNameWithoutExtension(shipped)}";
            if (!_edits.ContainsKey(name))
                _folder.Write($"suites/{name}.yaml", File.ReadAllText(shipped));
        }

        var reading = PipelineReader.Read(location with { Suites = [suites] }, new SuiteReaderOptions { DataRoot = Path.Combine(Root, "data") });
        reading.Faults.Select(fault => fault.ToString()).ShouldBeEmpty();
        var temporary = Directory.CreateDirectory(Path.Combine(Root, "tmp")).FullName;
        var settings = new RunSettings
        {
            Lake = Lake,
            Mask = PiiMask.FromKey("key"),
            Clock = Clock,
            NewSuffix = () => $"{++_runs:000}",
            WriteRecord = static (run, stream) => stream.Write(System.Text.Encoding.UTF8.GetBytes(run.Id)),
            TemporaryFolder = temporary,
            IsDryRun = isDryRun,
            LockWait = TimeSpan.Zero,
            Progress = new Told(it => OnProgress(it)),
        };
        var record = new PipelineRunner(settings).Run([reading], CancellationToken.None);

        Directory.EnumerateFileSystemEntries(temporary).ShouldBeEmpty("temporary files are left behind");
        foreach (var ledger in record.Pipelines.SelectMany(it => it.Sources))
            ledger.Difference.ShouldBe(0, $"the ledger of {ledger.Source}");
        return record;
    }

    /// <summary>The lake, for readers.</summary>
    protected DeltaLake Open() => DeltaLake.Open(Lake, Clock);

    /// <summary>The rows of a published table, sorted, each as <c>a|b|c</c> of some columns; none of a table that is not published.</summary>
    protected List<string> Rows(string table, string columns = "*", string where = "true")
        => Open().View() is var view && view.Tables.Any(it => it.ToString() == table)
            ? Query($"SELECT {columns} FROM {TableState.InUtc(view.Get(table).Columns, view.Get(table).ReadSql)} WHERE {where} ORDER BY ALL")
            : [];

    protected static List<string> Query(string sql)
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

    /// <summary>What the lake's folder holds besides run records and what it remembers of definitions.</summary>
    protected List<string> LakeFiles()
        => Directory.Exists(Lake)
            ? [.. Directory.EnumerateFiles(Lake, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Lake, file))
                .Where(file => !file.StartsWith("_ccq/runs/", StringComparison.Ordinal) && !file.StartsWith("_ccq/definitions/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Whatever a verification of the lake finds, notes among it.</summary>
    protected List<string> Findings()
    {
        using var connection = new DuckDbConnection("Data Source=:memory:");
        connection.Open();
        return [.. Open().Verify(connection).Findings.Select(finding => finding.ToString().Replace(Root, "ROOT", StringComparison.Ordinal))];
    }

    private string SuiteText(string suite)
        => _edits.TryGetValue(suite, out var text) ? text : File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "suites", $"{suite}.yaml"));

    private sealed class Told(Action<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told(value);
    }
}

/// <summary>A clock that goes on by a second whenever it is asked, and that a test may set.</summary>
public sealed class TickingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now += TimeSpan.FromSeconds(1);
}
