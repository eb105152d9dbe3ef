using System.Text;
using System.Text.Json;
using ContactCenter.DuckDb;

namespace ContactCenter.GxCases;

/// <summary>Puts a case's columns into a typed table of DuckDB.</summary>
internal static class CaseTable
{
    public const string Name = "case_table";

    /// <summary>Makes the table.</summary>
    /// <returns>Its columns and their types, as DuckDB names them.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> Create(DuckDbConnection connection, JsonElement columns)
    {
        List<JsonProperty> all = [.. columns.EnumerateObject()];
        List<KeyValuePair<string, string>> types = [.. all.Select(c => KeyValuePair.Create(c.Name, TypeOf(c.Value.GetProperty("type").GetString()!)))];
        connection.Execute($"CREATE TABLE {Name} ({string.Join(", ", types.Select(c => $"{Quoted(c.Key, '"')} {c.Value}"))})");

        var rows = all.Count == 0 ? 0 : all.Max(c => c.Value.GetProperty("values").GetArrayLength());
        if (rows > 0)
            connection.Execute(Insert(all, rows));
        return types;
    }

    private static string Insert(List<JsonProperty> columns, int rows)
    {
        var sql = new StringBuilder($"INSERT INTO {Name} VALUES\n");
        for (var row = 0; row < rows; row++)
            sql.Append(row == 0 ? "(" : ",\n(").AppendJoin(", ", columns.Select(c => Literal(c.Value.GetProperty("values"), row))).Append(')');
        return sql.ToString();
    }

    private static string Literal(JsonElement values, int row) => row >= values.GetArrayLength() ? "NULL" : values[row] switch
    {
        { ValueKind: JsonValueKind.Null } => "NULL",
        { ValueKind: JsonValueKind.String } text => Quoted(text.GetString()!, '\''),
        // With an exponent a number is a DOUBLE; without one DuckDB would round it to a DECIMAL first.
        { ValueKind: JsonValueKind.Number } number when number.GetRawText() is var text
            => text.Contains('.', StringComparison.Ordinal) && !text.Contains('e', StringComparison.OrdinalIgnoreCase) ? text + "e0" : text,
        var other => other.GetRawText(),
    };

    private static string TypeOf(string type) => type switch
    {
        "integer" => "BIGINT",
        "double" => "DOUBLE",
        "boolean" => "BOOLEAN",
        "string" => "VARCHAR",
        "date" => "DATE",
        "timestamp" or "datetime" => "TIMESTAMP",
        _ => throw new NotSupportedException($"A column's type is '{type}'; expected integer, double, boolean, string, date or timestamp."),
    };

    private static string Quoted(string text, char quote) => $"{quote}{text.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal)}{quote}";
}
