using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>A table in PostgreSQL, and the statements that fill it anew.</summary>
internal sealed class PostgresTable
{
    /// <summary>What the comment on a table that ccq replaces the rows of begins with.</summary>
    public const string Mark = "Written by ccq";

    private const string Staging = "pg_temp.ccq_staging";

    private readonly string _schema;
    private readonly string _name;

    public PostgresTable(TableToSink source)
    {
        Source = source;
        Columns = [.. source.Columns.Select(PostgresColumn.Of)];
        _schema = SilverNames.Of(source.System);
        _name = source.Table;
        FullName = $"{Quoted(_schema)}.{Quoted(_name)}";
    }

    public TableToSink Source { get; }

    public IReadOnlyList<PostgresColumn> Columns { get; }

    /// <summary>The name for messages.</summary>
    public string Shown => $"{_schema}.{_name}";

    /// <summary>The name in SQL.</summary>
    public string FullName { get; }

    /// <summary>In which order rows are counted, for messages.</summary>
    public string Order => $"in the order of {string.Join(", ", Source.Key.Count > 0 ? Source.Key : ["its columns"])}";

    public string CreateStaging
        => $"CREATE TEMPORARY TABLE ccq_staging ({string.Join(", ", Columns.Select(c => $"{Quoted(c.Name)} {c.StagedType}"))}) ON COMMIT DROP";

    public string CopyIn => $"COPY {Staging} ({ColumnList}) FROM STDIN (FORMAT binary)";

    // Two runs that make the schema at once would fail on its name; a lock on the table can't be had before it is there.
    public string LockOut => $"SELECT pg_advisory_xact_lock(hashtext('ccq'), hashtext({DuckSql.Text(Shown)}))";

    /// <summary>True when ccq made the table, false when someone else did, null when there is none.</summary>
    public string SelectIsOurs => $"""
        SELECT CASE WHEN asked.id IS NOT NULL THEN coalesce(starts_with(obj_description(asked.id, 'pg_class'), {DuckSql.Text(Mark)}), false) END
        FROM (SELECT to_regclass({DuckSql.Text(FullName)}) AS id) AS asked
        """;

    public string Create => $"""
        SET LOCAL client_min_messages = warning;
        CREATE SCHEMA IF NOT EXISTS {Quoted(_schema)};
        CREATE TABLE {FullName} ({string.Join(", ", Columns.Select(c => $"{Quoted(c.Name)} {c.Type}"))});
        COMMENT ON TABLE {FullName} IS {DuckSql.Text($"{Mark} from {Source.System}/{Source.Layer}/{Source.Table}; each run replaces all rows.")}
        """;

    public string Lock => $"LOCK TABLE {FullName} IN SHARE ROW EXCLUSIVE MODE";

    public string DeleteRows => $"DELETE FROM {FullName}";

    public string SelectColumns => $"""
        SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
        WHERE attrelid = {DuckSql.Text(FullName)}::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
        """;

    public string InsertRows => $"INSERT INTO {FullName} ({ColumnList}) SELECT {string.Join(", ", Columns.Select(c => $"{Quoted(c.Name)}::{c.Type}"))} FROM {Staging}";

    public string Tidy => $"VACUUM (ANALYZE) {FullName}";

    private string ColumnList => string.Join(", ", Columns.Select(c => Quoted(c.Name)));

    /// <summary>The statements that give the table, which has no rows, the columns of its source.</summary>
    /// <param name="present">The columns that it has, with their types as PostgreSQL names them.</param>
    public IEnumerable<string> Changes(IReadOnlyList<(string Name, string Type)> present)
    {
        foreach (var (name, _) in present.Where(p => Columns.All(c => c.Name != p.Name)))
            yield return $"ALTER TABLE {FullName} DROP COLUMN {Quoted(name)}";
        foreach (var column in Columns)
        {
            var there = present.FirstOrDefault(p => p.Name == column.Name);
            if (there.Name is null)
                yield return $"ALTER TABLE {FullName} ADD COLUMN {Quoted(column.Name)} {column.Type}";
            else if (there.Type != column.Type)
                yield return $"ALTER TABLE {FullName} ALTER COLUMN {Quoted(column.Name)} TYPE {column.Type} USING NULL";
        }
    }

    /// <summary>How to find the rows whose value of a column can't be stored; empty where no query tells.</summary>
    public string Search(int ordinal, Exception cause)
        => cause is NotCopyableException
            ? $" Find such rows with SELECT * FROM {Source.FullName} WHERE contains({DuckSql.Name(Columns[ordinal].Name)}, chr(0)), and take the character out in the SQL that makes the table."
            : "";

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
