using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops;

/// <summary>A data root, a real DuckDB and a temp folder of a test's own.</summary>
public abstract class DropTest : IDisposable
{
    private readonly Folder _folder = new();
    private readonly List<Drop> _drops = [];

    protected DropTest()
    {
        Connection = new DuckDbConnection("Data Source=:memory:");
        Connection.Open();
    }

    protected DuckDbConnection Connection { get; }

    protected string Root => _folder.Path;

    protected string Temp => Path.Combine(_folder.Path, "_temp");

    public void Dispose()
    {
        _drops.ForEach(drop => drop.Dispose());
        Connection.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    protected string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Opens a drop whose suite has the given columns, a and b unless said.</summary>
    protected Drop Open(string data, CsvDialect? csv = null, params string[] columns) => Open(new DropRequest(data, Root, columns.Length == 0 ? ["a", "b"] : columns) { Csv = csv ?? CsvDialect.Default });

    protected Drop Open(DropRequest request)
    {
        Drop drop = DropReader.Open(request, Connection, Temp);
        _drops.Add(drop);
        return drop;
    }

    /// <summary>The message of the fault that keeps the drop from being read.</summary>
    protected string Refusal(string data, CsvDialect? csv = null, params string[] columns) => Should.Throw<DropException>(() => Open(data, csv, columns)).Message.Replace(Root, "ROOT", StringComparison.Ordinal);

    /// <summary>Every row of the drop as DuckDB gives it, null as <c>null</c>, fields between bars.</summary>
    protected List<string> RowsOf(Drop drop)
    {
        var rows = new List<string>();
        foreach (DropPart part in drop.Parts)
        {
            rows.AddRange(Query($"SELECT * FROM {part.Sql}"));
        }

        return rows;
    }

    /// <summary>Every row as <c>file:line: fields</c>, found by its number.</summary>
    protected List<string> PlacedRowsOf(Drop drop)
    {
        var rows = new List<string>();
        foreach (DropPart part in drop.Parts)
        {
            List<string> numbered = Query($"SELECT ccq_row, * EXCLUDE (ccq_row) FROM {part.NumberedSql} ORDER BY ccq_row");
            numbered.Count.ShouldBe((int)part.Rows);
            IReadOnlyList<RowLocation> places = part.Locate([.. Enumerable.Range(1, numbered.Count).Select(row => (long)row)], Connection);
            rows.AddRange(numbered.Select((row, i) =>
            {
                row.ShouldStartWith($"{i + 1}|");
                return $"{places[i].File}:{places[i].Line ?? places[i].Row}: {row[(row.IndexOf('|') + 1)..]}";
            }));
        }

        return rows;
    }

    protected static List<string> RejectsOf(Drop drop) => [.. drop.Rejects.Select(reject => $"{reject.File}:{reject.Line} at {reject.ByteOffset}+{reject.ByteLength}: {reject.Reason}")];

    protected List<string> Query(string sql)
    {
        using DbCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), null))));
        }

        return rows;
    }
}
