using System.Globalization;
using System.Text.Json;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Lake.Queries;

/// <summary>Which tables of the lake a query means: <c>"system".layer.table</c>, or an ending of that which only one table has. Letter case makes no difference.</summary>
internal static class QueryTables
{
    private const string Where = "SQL";

    /// <summary>The names of tables in a query that is one SELECT.</summary>
    /// <exception cref="LakeQueryException">It is not.</exception>
    public static IReadOnlyList<TableReference> NamedIn(string sql, DuckDbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT json_serialize_sql({DuckSql.Text(sql)})";
        using var parsed = JsonDocument.Parse((string)command.ExecuteScalar()!);
        var root = parsed.RootElement;
        if (root.GetProperty("error").GetBoolean())
        {
            var message = root.GetProperty("error_message").GetString()!;
            throw new LakeQueryException(
                root.TryGetProperty("position", out var position)
                    ? $"{Text(sql).PlaceOf(long.Parse(position.GetString()!, CultureInfo.InvariantCulture))}: {message}"
                    : $"{Where}: expected one SELECT, found another statement. The lake is changed by `ccq run` and by the other commands of `ccq lake` only.");
        }

        var statements = root.GetProperty("statements");
        return statements.GetArrayLength() == 1
            ? TableReference.In(statements[0])
            : throw new LakeQueryException($"{Where}: expected one SELECT, found {statements.GetArrayLength()}.");
    }

    /// <summary>The table that a name means.</summary>
    /// <exception cref="LakeQueryException">No table, or several.</exception>
    public static TableName Resolve(TableReference reference, string sql, IReadOnlyList<TableName> tables)
    {
        List<TableName> meant = [.. tables.Where(table => IsMeant(reference, table))];
        if (meant is [var only])
            return only;

        var name = string.Join('.', new[] { reference.Catalog, reference.Schema, reference.Name }.Where(part => part.Length > 0));
        var place = Text(sql).PlaceOf(reference.Bytes);
        if (meant.Count > 1)
            throw new LakeQueryException($"{place}: '{name}' may be {string.Join(" or ", meant.Select(Written))}; write which");
        throw new LakeQueryException(
            tables.Count == 0
                ? $"{place}: there is no table '{name}': nothing has been published yet"
                : $"{place}: there is no table '{name}'{Hint(name, tables)}");
    }

    private static string Hint(string name, IReadOnlyList<TableName> tables)
        => Nearest.Hint(name, tables.SelectMany(Names)) is { Length: > 0 } hint ? hint : "; `ccq lake tables` lists them";

    private static bool IsMeant(TableReference reference, TableName table)
        => IsSame(reference.Name, table.Table)
            && (reference.Schema.Length == 0 || IsSame(reference.Schema, table.Layer))
            && (reference.Catalog.Length == 0 || IsSame(reference.Catalog, table.System));

    private static bool IsSame(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    // As SQL takes it: quotes where there is more than letters, digits and _.
    private static string Written(TableName table) => $"{Part(table.System)}.{Part(table.Layer)}.{Part(table.Table)}";

    private static string Part(string part) => part.Contains('-', StringComparison.Ordinal) || char.IsAsciiDigit(part[0]) ? DuckSql.Name(part) : part;

    private static IEnumerable<string> Names(TableName table)
        => [table.Table, $"{table.Layer}.{table.Table}", $"{table.System}.{table.Layer}.{table.Table}"];

    private static SqlText Text(string sql) => new(new(Where, 1, 1), sql, IsFile: true);
}
