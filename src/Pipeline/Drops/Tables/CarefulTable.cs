using System.Text;
using ContactCenter.DuckDb;

namespace ContactCenter.Pipeline.Drops.Tables;

/// <summary>
/// A table of text in the drop's connection that takes the records which our own readers accept. Columns may be added while it is being filled.
/// Its physical columns are named by number, so that any name may stand in the data.
/// </summary>
internal sealed class CarefulTable : IDisposable
{
    // The appender counts rows, not bytes; a few thousand rows of the longest record would not fit in memory.
    private const long FlushAt = 64 * 1024 * 1024;

    private static int _made;

    private readonly DuckDbConnection _connection;
    private readonly string _name = $"ccq_drop_{Interlocked.Increment(ref _made)}";
    private readonly List<string> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private DuckDbAppender? _appender;
    private long _unflushed;

    // Columns that the table has; those beyond the named ones wait, all null, for a name. Adding them one by one would cost DuckDB more with each.
    private int _capacity;

    /// <param name="connection">Where the table is made.</param>
    /// <param name="columns">How many columns are likely.</param>
    public CarefulTable(DuckDbConnection connection, int columns)
    {
        _connection = connection;
        _capacity = columns;
        string texts = string.Concat(Enumerable.Range(0, columns).Select(place => $", c{place} VARCHAR"));
        _connection.Execute($"CREATE TABLE {_name} (ccq_row BIGINT, ccq_file INTEGER, ccq_line BIGINT{texts})");
    }

    /// <summary>The names of the data's columns, in the order in which they were added.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The place of a column, which is added when there is none of that name; rows before have null in it.</summary>
    public int Place(string column)
    {
        if (!_places.TryGetValue(column, out int place))
        {
            _places.Add(column, place = _columns.Count);
            _columns.Add(column);
            if (place == _capacity)
            {
                Widen();
            }
        }

        return place;
    }

    /// <summary>Starts a row; a text or a null must follow for every column, in order, and then <see cref="EndRow"/>.</summary>
    /// <param name="file">The number of the file in the drop.</param>
    /// <param name="line">The physical line on which its record starts.</param>
    public void StartRow(int file, long line)
    {
        _appender ??= _connection.CreateAppender(_name);
        _appender.Append(++Rows);
        _appender.Append(file);
        _appender.Append(line);
    }

    /// <summary>The next column's value is this UTF-8 text.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        _unflushed += text.Length;
        _appender!.Append(text);
    }

    /// <summary>The next column's value is null.</summary>
    public void AppendNull() => _appender!.AppendNull();

    public void EndRow()
    {
        for (int place = _columns.Count; place < _capacity; place++)
        {
            _appender!.AppendNull();
        }

        _appender!.EndRow();
        if (_unflushed > FlushAt)
        {
            _unflushed = 0;
            _appender.Flush();
        }
    }

    /// <summary>Brings what was appended into the table, so that queries see it.</summary>
    public void Flush()
    {
        _appender?.Close();
        _appender?.Dispose();
        _appender = null;
    }

    /// <summary>A relation of the given columns, those that the table lacks as null.</summary>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="further">What else to select, with a comma before it.</param>
    public string Select(IEnumerable<string> columns, string further = "")
    {
        var list = new StringBuilder();
        foreach (string column in columns)
        {
            list.Append(list.Length == 0 ? "" : ", ")
                .Append(_places.TryGetValue(column, out int place) ? $"c{place}" : "NULL::VARCHAR")
                .Append(" AS ").Append(DuckSql.Name(column));
        }

        return $"(SELECT {list}{further} FROM {_name})";
    }

    /// <summary>The file and the line of a row.</summary>
    public string LocateSql(long row) => $"SELECT ccq_file, ccq_line FROM {_name} WHERE ccq_row = {row}";

    private void Widen()
    {
        Flush();
        string more = string.Concat(Enumerable.Range(_capacity, _capacity).Select(place => $", NULL::VARCHAR AS c{place}"));
        _connection.Execute($"CREATE TABLE {_name}_wider AS SELECT *{more} FROM {_name} ORDER BY ccq_row");
        _connection.Execute($"DROP TABLE {_name}");
        _connection.Execute($"ALTER TABLE {_name}_wider RENAME TO {_name}");
        _capacity *= 2;
    }

    public void Dispose()
    {
        _appender?.Dispose();
        _appender = null;
        if (_connection.State == System.Data.ConnectionState.Open)
        {
            _connection.Execute($"DROP TABLE IF EXISTS {_name}; DROP TABLE IF EXISTS {_name}_wider");
        }
    }
}
