using System.Text;

namespace ContactCenter.DuckDb.Running;

/// <summary>A connection string taken apart. System.Data's own parser is not used: loading it costs more than opening a database.</summary>
internal sealed record ConnectionSettings(string DataSource, IReadOnlyList<KeyValuePair<string, string>> Options)
{
    public const string Memory = ":memory:";

    public bool IsMemory => DataSource.Length == 0 || DataSource == Memory;

    /// <summary>The database of this name, with DuckDB's defaults.</summary>
    public static ConnectionSettings Of(string dataSource) => new(dataSource, []);

    /// <summary>
    /// Parses <c>key=value;key=value</c>. Values may be quoted with ' or ", the quote in them being doubled. Space around keys and
    /// unquoted values is no part of them.
    /// </summary>
    /// <exception cref="ArgumentException">The text is not a connection string.</exception>
    public static ConnectionSettings Parse(string connectionString)
    {
        var dataSource = Memory;
        var options = new List<KeyValuePair<string, string>>();
        var position = 0;
        while (position < connectionString.Length)
        {
            if (connectionString[position] == ';' || char.IsWhiteSpace(connectionString[position]))
            {
                position++;
                continue;
            }

            var equals = connectionString.IndexOf('=', position);
            var key = equals < 0 ? "" : connectionString[position..equals].Trim();
            if (key.Length == 0)
            {
                throw new ArgumentException(
                    $"The connection string has '{connectionString[position..]}' where a key=value was expected, at index {position}. " +
                    "Write it like 'DataSource=calls.duckdb;memory_limit=1GB'.",
                    nameof(connectionString));
            }

            var value = ReadValue(connectionString, equals + 1, out position);
            if (IsDataSource(key))
                dataSource = value;
            else
                options.Add(new(key.ToLowerInvariant(), value));
        }

        return new(dataSource, options);
    }

    public static bool IsDataSource(string key) =>
        key.Equals("DataSource", StringComparison.OrdinalIgnoreCase) || key.Equals("Data Source", StringComparison.OrdinalIgnoreCase);

    private static string ReadValue(string connectionString, int start, out int end)
    {
        while (start < connectionString.Length && char.IsWhiteSpace(connectionString[start]))
            start++;

        if (start < connectionString.Length && connectionString[start] is '"' or '\'')
            return ReadQuoted(connectionString, start, out end);

        var stop = connectionString.IndexOf(';', start);
        end = stop < 0 ? connectionString.Length : stop;
        return connectionString[start..end].TrimEnd();
    }

    private static string ReadQuoted(string connectionString, int start, out int end)
    {
        var quote = connectionString[start];
        var value = new StringBuilder();
        for (var i = start + 1; i < connectionString.Length; i++)
        {
            if (connectionString[i] != quote)
            {
                value.Append(connectionString[i]);
            }
            else if (i + 1 < connectionString.Length && connectionString[i + 1] == quote)
            {
                value.Append(connectionString[i++]);
            }
            else
            {
                end = i + 1;
                return value.ToString();
            }
        }

        throw new ArgumentException($"The connection string opens a {quote} at index {start} and never closes it.", nameof(connectionString));
    }
}
