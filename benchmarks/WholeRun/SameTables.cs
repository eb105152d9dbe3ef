using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>That two ways to run made the same tables: as many rows in each, and the same values where the subject says so.</summary>
internal static class SameTables
{
    /// <summary>Checks it.</summary>
    /// <param name="subject">The pipeline.</param>
    /// <param name="lake">The lake of one run.</param>
    /// <param name="hand">What the script wrote.</param>
    /// <exception cref="InvalidOperationException">A table is not the same.</exception>
    public static void Check(RunSubject subject, string lake, string hand)
    {
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute("SET TimeZone = 'UTC'");
        foreach (var table in subject.Tables)
        {
            var ours = Told(connection, Path.Combine(lake, subject.Pipeline), table);
            var theirs = Told(connection, hand, table);
            Console.WriteLine($"  {table.Path}: {ours}");
            if (ours != theirs)
                throw new InvalidOperationException($"{table.Path}: expected what the script wrote, {theirs}, found {ours}.");
        }
    }

    private static string Told(DuckDbConnection connection, string root, SameTable table)
    {
        using var command = connection.CreateCommand();
        var values = table.Columns is null ? "''" : $"', values ' || bit_xor(hash({table.Columns}))";
        command.CommandText = $"SELECT count(*)::VARCHAR || ' rows' || {values} FROM read_parquet('{Path.Combine(root, table.Path, "**", "*.parquet")}', hive_partitioning = false)";
        return (string)command.ExecuteScalar()!;
    }
}
