using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

/// <summary>The sources of a shipped pipeline as silver tables, made of text as a drop holds it, and its steps run over them.</summary>
internal sealed class SilverTables : IDisposable
{
    private static readonly PipelineCatalogue _catalogue = new(new(AppContext.BaseDirectory));

    private readonly DuckDbConnection _connection = new("Data Source=:memory:");

    private SilverTables(PipelineDefinition pipeline)
    {
        Pipeline = pipeline;
        _connection.Open();
        Execute("SET TimeZone = 'UTC'");
        foreach (var source in pipeline.Sources)
        {
            Given(source.Name);
            Execute($"CREATE TABLE {DuckSql.Name(QuarantineOf.Name(source.Name))} ({string.Join(", ", QuarantineOf.Columns(source).Select(c => $"{c.Name} {c.Type}"))})");
        }
    }

    public PipelineDefinition Pipeline { get; }

    public static SilverTables Of(string pipeline)
    {
        var reading = PipelineReader.Read(_catalogue.Find(pipeline, out _)!, new());
        reading.Faults.ShouldBeEmpty();
        return new(reading.Pipeline!);
    }

    /// <summary>Gives a source its rows, each the texts of its suite's columns in their order, null for one that is not there.</summary>
    public SilverTables Given(string name, params IEnumerable<string?[]> rows)
    {
        var source = Pipeline.Sources.First(s => s.Name == name);
        var names = source.Suite.Columns.Select(c => DuckSql.Name(c.Name)).ToList();
        Execute($"CREATE OR REPLACE TABLE ccq_text ({string.Join(", ", names.Select(n => $"{n} VARCHAR"))})");
        foreach (var chunk in rows.Chunk(200))
            Execute($"INSERT INTO ccq_text VALUES {string.Join(", ", chunk.Select(row => $"({string.Join(", ", row.Select(v => v is null ? "NULL" : DuckSql.Text(v)))})"))}");

        var typed = source.Suite.Columns.Select(c => $"{Typed(c)} AS {DuckSql.Name(SilverNames.Of(c.Name))}");
        Execute($"CREATE OR REPLACE TABLE ccq_typed AS SELECT {string.Join(", ", typed)} FROM ccq_text");
        var own = source.Suite.Columns.Select(c => SilverNames.Of(c.Name)).ToHashSet();
        var replaced = string.Join(", ", source.Set.Where(set => own.Contains(set.Column)).Select(Assigned));
        var added = string.Concat(source.Set.Where(set => !own.Contains(set.Column)).Select(set => $", {Assigned(set)}"));
        Execute($"CREATE OR REPLACE TABLE {DuckSql.Name(name)} AS SELECT * {(replaced.Length == 0 ? "" : $"REPLACE ({replaced})")}{added} FROM ccq_typed");
        return this;
    }

    /// <summary>Runs all steps and gives the rows of one table, sorted, each as <c>a|b|c</c> of some columns.</summary>
    public IReadOnlyList<string> Run(string table, string columns = "*", string order = "ALL")
    {
        foreach (var step in Pipeline.Waves.SelectMany(wave => wave))
            Execute($"CREATE OR REPLACE TABLE {DuckSql.Name(step.Table)} AS (\n{step.Sql}\n)");
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM {DuckSql.Name(table)} ORDER BY {order}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i)))));
        return rows;
    }

    /// <summary>Runs the only step and gives its rows, sorted, each as <c>column=value</c> of all its columns.</summary>
    public IReadOnlyList<string> Run()
    {
        var step = Pipeline.Steps.ShouldHaveSingleItem();
        using var command = _connection.CreateCommand();
        command.CommandText = $"FROM (\n{step.Sql}\n) ORDER BY ALL";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Shown(reader.GetValue(i))}")));
        return rows;
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>A value as the tests write it.</summary>
    public static string Shown(object? value) => value switch
    {
        null or DBNull => "null",
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF"),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF"),
        DateOnly day => day.ToString("yyyy-MM-dd"),
        bool truth => truth ? "true" : "false",
        _ => $"{value}",
    };

    private static string Assigned(SetColumn set) => $"(\n{set.Sql}\n) AS {DuckSql.Name(set.Column)}";

    private static string Typed(SuiteColumn column)
        => column.Type is { } type ? DuckDbDialect.Instance.Typed(DuckSql.Name(column.Name), type) : DuckSql.Name(column.Name);
}
