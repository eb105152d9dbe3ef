using System.Data.Common;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>A column to write: its name and type in the table, and the expression over the SELECT that makes its values.</summary>
internal sealed record WrittenColumn(TableColumn Column, string Expression)
{
    // Whole numbers, from the narrow to the wide: each holds all values of those before it.
    private static readonly string[] _whole = ["byte", "short", "integer", "long"];

    public static IReadOnlyList<WrittenColumn> Of(DbConnection connection, TableName table, string select, IReadOnlyList<TableColumn> atLeast)
    {
        var own = Described(connection, select);
        if (own.GroupBy(column => column.Column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } repeated)
        {
            throw new SchemaConflictException(
                table.ToString(),
                "column names that differ by more than case",
                string.Join(" and ", repeated.Select(column => column.Column.Name)),
                "Give each column of the SELECT a name of its own.");
        }

        var rest = own.ToDictionary(column => column.Column.Name, StringComparer.Ordinal);
        List<WrittenColumn> columns = [];
        foreach (var column in atLeast)
        {
            columns.Add(rest.Remove(column.Name, out var written)
                ? As(written, column)
                : new(column, $"NULL::{column.DuckDbType}"));
        }

        columns.AddRange(own.Where(column => rest.ContainsKey(column.Column.Name)));
        return columns;
    }

    private static List<WrittenColumn> Described(DbConnection connection, string select)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE (\n{select}\n)";
        using var reader = command.ExecuteReader();
        var columns = new List<WrittenColumn>();
        while (reader.Read())
        {
            var name = reader.GetString(0);
            var (delta, expression) = DeltaTypes.Written(reader.GetString(1), DuckSql.Name(name));
            columns.Add(new(new(name, delta), expression));
        }

        return columns;
    }

    private static WrittenColumn As(WrittenColumn written, TableColumn column)
        => Array.IndexOf(_whole, written.Column.DeltaType) is >= 0 and var narrow && Array.IndexOf(_whole, column.DeltaType) > narrow
            ? new(column, $"({written.Expression})::{column.DuckDbType}")
            : written;
}
