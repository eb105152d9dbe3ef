using ContactCenter.DuckDb;

namespace ContactCenter.Generating.Writing;

/// <summary>Writes a table's files, one after the other, and counts what is in them.</summary>
internal sealed class TableWriter(DuckDbConnection connection, Dice dice, double share, IReadOnlyList<string> roots, CancellationToken cancel)
{
    /// <summary>Writes the table.</summary>
    /// <returns>What each drop got, as <c>roots</c> go.</returns>
    public IReadOnlyList<GeneratedTable> Write(SourceTable table)
    {
        Tally[] tallies = [.. roots.Select(_ => new Tally(table))];
        table.Calendar.CreateSlots(connection, table.Units);
        var sql = new TableSql(table, new(table, share, dice), parts: 4);
        Run(TableSql.CreateRecords);
        foreach (var (firstDay, lastDay, drop, file) in Files(table))
        {
            Run(sql.Insert(firstDay, lastDay));
            Count(TableSql.Count(lastDay), tallies[drop]);
            tallies[drop].Files.Add(file);
            foreach (var root in table.IsSnapshot ? roots : [roots[drop]])
            {
                var path = Path.Combine(root, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                Run(sql.Write(lastDay, path));
            }

            Run($"CREATE OR REPLACE TABLE records AS FROM records WHERE due > {lastDay}");
        }

        return [.. tallies.Select((_, drop) => tallies[table.IsSnapshot ? 0 : drop].Conclude())];
    }

    // Days that follow on each other and go into one file of one drop.
    private static IEnumerable<(int FirstDay, int LastDay, int Drop, string File)> Files(SourceTable table)
    {
        var calendar = table.Calendar;
        var first = 0;
        for (var day = 1; day <= calendar.Days; day++)
        {
            var (drop, file) = (calendar.DropOf(first), table.File(calendar.Day(first)));
            if (day < calendar.Days && calendar.DropOf(day) == drop && table.File(calendar.Day(day)) == file)
                continue;
            yield return (first, day - 1, drop, file);
            first = day;
        }
    }

    private void Count(string sql, Tally tally)
    {
        using var command = new DuckDbCommand(sql, connection);
        using var rows = command.ExecuteReaderAsync(cancel).GetAwaiter().GetResult();
        while (rows.Read())
            tally.Add(rows.GetBoolean(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetBoolean(3), rows.GetBoolean(4), rows.GetInt64(5));
    }

    private void Run(string sql)
    {
        cancel.ThrowIfCancellationRequested();
        using var command = new DuckDbCommand(sql, connection);
        command.ExecuteNonQueryAsync(cancel).GetAwaiter().GetResult();
    }
}
