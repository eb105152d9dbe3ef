using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;

namespace ContactCenter.Expectations.Tests.Judging;

/// <summary>A small table in an in-memory DuckDB, what a suite declares of its columns, and verdicts on it.</summary>
internal sealed class Table : IDisposable
{
    private readonly DuckDbConnection _duckDb = new();
    private readonly Dictionary<string, Batch> _others = new(StringComparer.Ordinal);
    private readonly List<SuiteColumn> _declared = [];
    private readonly string _relation;
    private string? _numbered;
    private long? _expectedRows;
    private bool _isOrdered = true;
    private Func<DbConnection, DbConnection> _seenThrough = connection => connection;

    private Table(string create, string relation = "data")
    {
        _duckDb.Open();
        _duckDb.Execute(create);
        _relation = relation;
    }

    /// <summary>The columns of the row key.</summary>
    public IReadOnlyList<string> RowKey { get; init; } = [];

    /// <summary>The moment that ages are counted to.</summary>
    public static DateTimeOffset Now { get; } = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The mask for personal data.</summary>
    public PiiMask Mask { get; init; } = PiiMask.FromKey("a key for tests");

    /// <summary>A table whose columns are all text, as a CSV file is read.</summary>
    /// <param name="columns">The names, with commas between them.</param>
    /// <param name="rows">A row's texts.</param>
    public static Table OfText(string columns, params IEnumerable<string?[]> rows) => OfText(columns, [], rows);

    /// <summary>A table of text with a row key.</summary>
    public static Table OfText(string columns, IReadOnlyList<string> rowKey, IEnumerable<string?[]> rows)
    {
        var fields = string.Join(", ", columns.Split(',').Select(name => $"\"{name.Trim()}\" VARCHAR"));
        var values = string.Join(",\n", rows.Select(row => $"({string.Join(", ", row.Select(Sql))})"));
        return new($"CREATE TABLE data ({fields});" + (values.Length == 0 ? "" : $"INSERT INTO data VALUES {values}")) { RowKey = rowKey };
    }

    /// <summary>A table of one text column.</summary>
    public static Table OfTexts(string column, params IEnumerable<string?> values) => OfText(column, values.Select(v => new[] { v }));

    /// <summary>A table with types of the engine's own.</summary>
    /// <param name="columns">What stands in the brackets of CREATE TABLE.</param>
    /// <param name="rows">What stands behind VALUES; nothing for an empty table.</param>
    public static Table Typed(string columns, string rows = "")
        => new($"CREATE TABLE data ({columns});" + (rows.Length == 0 ? "" : $"INSERT INTO data VALUES {rows}"));

    /// <summary>A table that a query gives.</summary>
    public static Table Of(string query) => new($"CREATE TABLE data AS {query}");

    /// <summary>A relation that is made while it is read.</summary>
    public static Table While(string query) => new($"CREATE VIEW data AS {query}");

    /// <summary>A table whose rows say themselves which they are, in <c>ccq_row</c>, and lie in any order.</summary>
    public static Table Numbered(string query)
        => new($"CREATE TABLE numbered AS {query}; CREATE VIEW data AS SELECT * EXCLUDE (ccq_row) FROM numbered") { _numbered = "(SELECT 0 AS ccq_part, * FROM numbered)" };

    public Table Declare(string column, TypeName type, params TypeFormat[] formats) => Declare(column, new ColumnType(type, formats));

    public Table Declare(string column, ColumnType? type = null, string? pii = null)
    {
        _declared.Add(new(column, type, pii, default));
        return this;
    }

    public Table Pii(string column, string kind) => Declare(column, pii: kind);

    /// <summary>Another suite's table, for references; it lies in the same database.</summary>
    public Table With(string suite, string create, params SuiteColumn[] columns)
    {
        _duckDb.Execute(create);
        _others[suite] = Open(SuiteOf(suite, columns, []), suite + "_data", numbered: false);
        return this;
    }

    /// <summary>Says how many rows the reader counted.</summary>
    public Table Expecting(long rows)
    {
        _expectedRows = rows;
        return this;
    }

    /// <summary>Takes the order away from the rows, as that of a database's table is.</summary>
    public Table WithoutOrder()
    {
        _isOrdered = false;
        return this;
    }

    /// <summary>Puts something between the validator and the engine.</summary>
    public Table SeenThrough(Func<DbConnection, DbConnection> wrapper)
    {
        _seenThrough = wrapper;
        return this;
    }

    public ExpectationResult Judge(Expectation expectation, string? when = null)
        => JudgeAll([RuleOf(expectation) with { RowCondition = when }]).Results.ShouldHaveSingleItem();

    public IReadOnlyList<ExpectationResult> Judge(params Expectation[] expectations) => JudgeAll([.. expectations.Select(RuleOf)]).Results;

    public JudgedBatch JudgeAll(IReadOnlyList<Rule> rules, CancellationToken cancel = default)
    {
        var suite = SuiteOf("calls", _declared, rules) with { RowKey = RowKey };
        var batch = Open(suite, _relation, _isOrdered) with { ExpectedRows = _expectedRows };
        return new SuiteValidator(Mask, Now).Judge(suite, batch, Other, cancel);
    }

    /// <summary>The verdict with a portrait.</summary>
    public JudgedBatch Portray(params IReadOnlyList<Rule> rules)
    {
        var suite = SuiteOf("calls", _declared, rules) with { RowKey = RowKey };
        return new SuiteValidator(Mask, Now) { WithPortraits = true }.Judge(suite, Open(suite, _relation, _isOrdered) with { ExpectedRows = _expectedRows }, Other, CancellationToken.None);
    }

    public void Execute(string sql) => _duckDb.Execute(sql);

    /// <summary>What each row's text in a column is read as, in the order of the rows.</summary>
    public IReadOnlyList<object?> Read(string column)
    {
        var batch = Open(SuiteOf("calls", _declared, []), _relation, numbered: false);
        using var command = _duckDb.CreateCommand();
        command.CommandText = $"SELECT {batch.Columns.Single(c => c.Name == column).Value} FROM {batch.Relation}";
        using var reader = command.ExecuteReader();
        var values = new List<object?>();
        while (reader.Read())
            values.Add(EngineValue.Read(reader, 0));
        return values;
    }

    public static Rule RuleOf(Expectation expectation) => new(expectation.GetType().Name, expectation, [], new("calls.yaml", 1, 1));

    public void Dispose() => _duckDb.Dispose();

    private static Suite SuiteOf(string name, IReadOnlyList<SuiteColumn> columns, IReadOnlyList<Rule> rules)
        => new(name, "", $"{name}.yaml", new SuiteData.LakeTable("bronze", name), columns, rules);

    private Batch Open(Suite suite, string relation, bool numbered)
    {
        var connection = _seenThrough(_duckDb);
        var rows = _numbered ?? $"(SELECT 0 AS ccq_part, row_number() OVER () AS ccq_row, * FROM {relation})";
        return DuckDbTable.Open(connection, suite, ColumnsOf(relation), relation, numbered ? rows : null) with
        {
            Locate = places => [.. places.Select(place => new RowLocation("calls.csv", place.Row + 1, place.Row))],
        };
    }

    private List<KeyValuePair<string, string>> ColumnsOf(string relation)
    {
        using var command = _duckDb.CreateCommand();
        command.CommandText = $"DESCRIBE {relation}";
        using var reader = command.ExecuteReader();
        var columns = new List<KeyValuePair<string, string>>();
        while (reader.Read())
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    private Batch Other(string suite)
        => _others.TryGetValue(suite, out var batch) ? batch : throw new CannotEvaluateException($"there is no suite '{suite}'");

    private static string Sql(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
