using System.Data.Common;
using System.Text;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Sources;
using ContactCenter.Pipeline.Tests.Drops;

namespace ContactCenter.Pipeline.Tests.Sources;

/// <summary>Suites, drops and a lake of plain tables in an engine of the test's own, and runs that publish into it.</summary>
public abstract class SourceTest : IDisposable
{
    private readonly Folder _folder = new();
    private readonly DuckDbConnection _connection;
    private readonly HashSet<string> _tables = [];
    private int _staged;

    protected SourceTest()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "tmp"));
        _connection = DuckDbEngine.Open(Path.Combine(_folder.Path, "tmp"));
    }

    protected string Root => _folder.Path;

    protected DuckDbConnection Engine => _connection;

    /// <summary>The number of the last publication.</summary>
    protected long Arrival { get; private set; }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file below <c>data</c>.</summary>
    protected void Drop(string name, string text) => Drop(name, Encoding.UTF8.GetBytes(text));

    protected void Drop(string name, byte[] bytes) => _folder.Write($"data/{name}", bytes);

    /// <summary>Reads a suite.</summary>
    /// <param name="yaml">The suite.</param>
    /// <param name="others">Suites that it refers to.</param>
    protected Suite Suite(string yaml, params string[] others)
    {
        var path = Write(yaml);
        foreach (var other in others)
            Write(other);
        var suites = SuiteReader.Read([path], new());
        suites.Faults.ShouldBeEmpty();
        return suites.Suites.Single();
    }

    /// <summary>Takes files in and, where all is well, publishes.</summary>
    protected SourceOutcome Run(SourceIntake intake, params string[] files) => Run(intake, static () => { }, files);

    /// <summary>Takes files in while something else goes on.</summary>
    /// <param name="intake">The source.</param>
    /// <param name="meanwhile">Done between the look at the files and the reading.</param>
    /// <param name="files">The files.</param>
    protected SourceOutcome Run(SourceIntake intake, Action meanwhile, params string[] files)
    {
        var hashes = files.ToDictionary(file => file, file => Hashing.OfFile(Path.Combine(Root, "data", file), CancellationToken.None));
        meanwhile();
        var name = intake.Suite.Name;
        var now = new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
        using var stage = new SourceStage(_connection, new SuiteValidator(PiiMask.FromKey("key"), now), Path.Combine(Root, "tmp"), now, CancellationToken.None);
        var outcome = stage.Take(intake with
        {
            Files = hashes,
            Arrival = Arrival + 1,
            Run = $"run-{Arrival + 1}",
            Silver = _tables.Contains($"silver_{name}") ? $"silver_{name}" : null,
            Waiting = _tables.Contains($"quarantine_{name}") && Count(Waiting(name)) > 0 ? Waiting(name) : null,
        });
        if (outcome.Status == SourceStatus.Go)
            Publish(name, outcome);
        return outcome;
    }

    /// <summary>What a source takes in, without files yet.</summary>
    protected SourceIntake Source(Suite suite, params string[] key) => new("source", suite, (_, select) => Staged(select))
    {
        Files = new Dictionary<string, string>(),
        Arrival = 0,
        Run = "",
        Time = DateTimeOffset.UnixEpoch,
        Key = key,
        OtherBatch = _ => throw new CannotEvaluateException("there is no other table"),
    };

    private string Write(string yaml) => _folder.Write($"suites/{yaml.Split('\n')[0]["suite: ".Length..].Trim()}.yaml", Encoding.UTF8.GetBytes(yaml));

    protected List<string> Silver(string name, string columns) => Query($"SELECT {columns} FROM silver_{name} ORDER BY ALL");

    protected List<string> Query(string sql)
    {
        using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i)))));
        return rows;
    }

    protected long Count(string relation) => long.Parse(Query($"SELECT count(*) FROM {relation}")[0]);

    /// <summary>Makes a table outside of any source.</summary>
    protected void Execute(string sql) => _connection.Execute(sql);

    protected bool HasSilver(string name) => _tables.Contains($"silver_{name}");

    /// <summary>The open quarantined rows that only lack what they refer to.</summary>
    private static string Waiting(string name)
        => $"(SELECT * FROM quarantine_{name} WHERE ccq_kind = 'quarantined' AND ccq_id NOT IN (SELECT ccq_id FROM closed_{name}) "
            + "AND list_bool_and(list_transform(CAST(ccq_reasons AS JSON[]), lambda r: r->>'$.rule' LIKE '%exist_in_other_table')))";

    private string Staged(string select)
    {
        var name = $"staged_{++_staged}";
        _connection.Execute($"CREATE TABLE {name} AS {select}");
        return name;
    }

    private void Publish(string name, SourceOutcome outcome)
    {
        Arrival++;
        if (outcome.RemovedKeys is { } removed)
        {
            var keys = Query($"DESCRIBE {removed}").Select(row => row.Split('|')[0]).Where(column => !column.StartsWith("ccq_", StringComparison.Ordinal));
            Count($"silver_{name} AS s SEMI JOIN {removed} AS r USING ({string.Join(", ", keys.Select(key => $"\"{key}\""))})").ShouldBe(outcome.Removed);
            _connection.Execute($"DELETE FROM silver_{name} AS s USING {removed} AS r WHERE {string.Join(" AND ", keys.Select(key => $"s.\"{key}\" = r.\"{key}\""))}");
        }

        Append($"silver_{name}", outcome.Silver);
        Append($"quarantine_{name}", outcome.Quarantine);
        _connection.Execute($"CREATE TABLE IF NOT EXISTS closed_{name} (ccq_id VARCHAR)");
        if (outcome.Rejudged is { } rejudged)
            _connection.Execute($"INSERT INTO closed_{name} SELECT ccq_id FROM {rejudged} WHERE ccq_outcome <> 'quarantined'");
    }

    private void Append(string table, string? staged)
    {
        if (staged is null)
            return;
        _connection.Execute(_tables.Add(table) ? $"CREATE TABLE {table} AS FROM {staged}" : $"INSERT INTO {table} BY NAME FROM {staged}");
    }
}
