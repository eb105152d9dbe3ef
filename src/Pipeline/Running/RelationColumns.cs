using System.Data.Common;

namespace ContactCenter.Pipeline.Running;

/// <summary>The columns of a relation.</summary>
internal static class RelationColumns
{
    /// <summary>Their names and their types as DuckDB names them, in order.</summary>
    /// <param name="connection">A connection to DuckDB.</param>
    /// <param name="relation">What stands after FROM.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(DbConnection connection, string relation)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM {relation}";
        using var reader = command.ExecuteReader();
        var columns = new List<KeyValuePair<string, string>>();
        while (reader.Read())
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
