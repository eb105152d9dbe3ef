using System.Data.Common;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>Copy-on-write by keys: which files hold any of them, and those files without them.</summary>
internal static class KeyedWriter
{
    /// <summary>The files of a table with a row whose key is in the relation; a key with a null is in none.</summary>
    public static IReadOnlyList<DataFile> FilesHolding(
        DbConnection connection, TableSnapshot table, IReadOnlyList<string> key, string keys, CancellationToken cancel)
    {
        var files = KeyBounds.MayHold(connection, table, key, keys, cancel);
        if (files.Count == 0)
            return [];

        var byPath = files.ToDictionary(table.FullPath, StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT DISTINCT {ReadFiles.PathColumn} FROM {ReadFiles.WithPathsSql(table.Columns, byPath.Keys)} AS lake SEMI JOIN {keys} AS wanted ON {Same(key)}";
        using var cancelling = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        var holding = new List<DataFile>();
        while (reader.Read())
            holding.Add(byPath[reader.GetString(0)]);
        return holding;
    }

    /// <summary>A SELECT of the rows of some files whose key is not in the relation.</summary>
    public static string Without(TableSnapshot table, IReadOnlyList<DataFile> files, IReadOnlyList<string> key, string keys)
        => $"SELECT * FROM {table.ReadSqlOf(files)} AS lake ANTI JOIN {keys} AS wanted ON {Same(key)}";

    /// <summary>The rows of a SELECT.</summary>
    public static long Count(DbConnection connection, string select, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM (\n{select}\n)";
        using var cancelling = cancel.Register(command.Cancel);
        return Convert.ToInt64(command.ExecuteScalar());
    }

    private static string Same(IReadOnlyList<string> key)
        => string.Join(" AND ", key.Select(DuckSql.Name).Select(name => $"lake.{name} = wanted.{name}"));
}
