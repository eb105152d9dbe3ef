using System.Data.Common;
using System.Security.Cryptography;
using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Crash;

/// <summary>What a reader sees of a lake: of each published table the number of its rows and a hash over all of them, and the bytes of the CSV copies.</summary>
/// <param name="Tables">In the order of their names, <c>name: rows hash</c>.</param>
/// <param name="Copies">In the order of their names, <c>name: hash</c>.</param>
internal sealed record LakeState(string Tables, string Copies)
{
    // What differs from run to run though the rows are the same.
    private static readonly HashSet<string> _ofTheRun = ["ccq_run", "ccq_time", "run_id", "taken_at", "at"];

    /// <summary>Reads it.</summary>
    public static LakeState Of(string lake, DuckDbConnection connection)
    {
        var view = DeltaLake.Open(lake, TimeProvider.System).View();
        var tables = view.Tables.Select(name =>
        {
            var table = view.Get(name);
            var columns = string.Join(", ", table.Columns.Select(column => column.Name).Where(column => !_ofTheRun.Contains(column)).Select(column => $"\"{column}\""));
            return $"{name}: {Line(connection, $"SELECT count(*) || ' ' || coalesce(sum(hash(row({columns}))::HUGEINT), 0) FROM {table.ReadSql}")}";
        });
        string[] copies = Directory.Exists(lake) ? [.. Directory.EnumerateFiles(lake, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
        return new(
            string.Join('\n', tables),
            string.Join('\n', copies.Select(copy => $"{Path.GetFileName(copy)}: {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(copy)))}")));
    }

    private static string Line(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
