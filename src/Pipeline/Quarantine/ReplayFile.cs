using System.Globalization;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>A CSV file with rows of quarantine whose values a person put right. All that is wrong with it is found before anything is changed.</summary>
/// <param name="path">The file.</param>
/// <param name="table">The quarantine that its rows are of.</param>
/// <param name="engine">Where they are made ready.</param>
/// <param name="cancel">Interrupts.</param>
internal sealed class ReplayFile(string path, QuarantineTable table, RunEngine engine, CancellationToken cancel)
{
    private const string Given = "ccq_given";

    /// <summary>Makes the rows ready.</summary>
    /// <param name="prepared">The name of the table to make.</param>
    /// <param name="arrival">The number of the publication that they will belong to.</param>
    /// <exception cref="QuarantineRefusedException">All that is wrong.</exception>
    public ReplayedRows Rows(string prepared, long arrival)
    {
        Load();
        List<string> faults = [.. Ids()];
        if (faults.Count > 0)
            throw new QuarantineRefusedException(faults);

        // Of a rejected record nothing is known until somebody gives its values.
        var values = table.Columns.Select(DuckSql.Name).ToList();
        var isBlank = $"r.ccq_kind = 'rejected'{string.Concat(values.Select(value => $" AND g.{value} IS NULL"))}";
        var joined = $"{Given} AS g JOIN {table.Open} AS r USING (ccq_id)";
        engine.Read(
            $"CREATE TEMP TABLE {prepared} AS SELECT ccq_id, r.ccq_file, r.ccq_line, CAST({arrival} AS BIGINT) AS ccq_arrival{string.Concat(values.Select(value => $", g.{value}"))} "
                + $"FROM {joined} WHERE NOT ({isBlank})",
            _ => { },
            cancel);
        if (engine.Count(prepared, cancel) == 0)
            throw new QuarantineRefusedException([$"{path}: expected rows to replay, found none with values."]);

        var blank = engine.Count($"{joined} WHERE {isBlank}", cancel);
        return new(prepared, $"values of {Path.GetFileName(path)}", blank == 0 ? [] : [
            $"{path}: {blank} rejected {(blank == 1 ? "record has" : "records have")} no values and {(blank == 1 ? "was" : "were")} left as {(blank == 1 ? "it is" : "they are")}."]);
    }

    private void Load()
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
            throw new UnreadableReplayException($"{path}: expected a file as `ccq quarantine export` writes it, found none.");
        var request = new DropRequest(Path.GetFileName(full), Path.GetDirectoryName(full)!, []) { OwnColumns = QuarantineExport.OwnColumns, Lines = true };
        try
        {
            using var drop = DropReader.Open(request, engine.Connection, engine.TemporaryFolder, progress: null, cancel);
            Check(drop);
            var columns = string.Concat(table.Columns.Select(column => $", {DuckSql.Name(column)}"));
            engine.Read(
                $"CREATE TEMP TABLE {Given} AS SELECT ccq_id, ccq_line AS ccq_given_line{columns} FROM (\n{string.Join("\nUNION ALL BY NAME ", drop.Parts.Select(part => part.LocatedSql(1)))}\n)",
                _ => { },
                cancel);
            if (engine.Count(Given, cancel) is var read && read != drop.Rows)
                throw new QuarantineRefusedException([$"{path}: expected {drop.Rows} rows, found that the engine reads {read}."]);
        }
        catch (DropException e)
        {
            throw new UnreadableReplayException(string.Join('\n', e.Faults));
        }
    }

    private void Check(Drop drop)
    {
        List<string> names = [.. drop.Columns.Select(column => column.Name)];
        List<string> faults = [.. drop.Rejects.Select(rejected => $"{path}:{rejected.Line}: {rejected.Reason}.")];
        if (!names.Contains("ccq_id"))
            faults.Add($"{path}:1: expected the column ccq_id, which tells the rows, found {string.Join(", ", names)}. `ccq quarantine export` writes such a file.");
        // A column that is left out is not a column without values.
        if (table.Columns.Except(names, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
            faults.Add($"{path}:1: expected every column of the data, found that {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing.");
        if (names.Except(table.Columns, StringComparer.Ordinal).Except(QuarantineExport.OwnColumns, StringComparer.Ordinal).ToList() is { Count: > 0 } more)
            faults.Add($"{path}:1: expected the columns of the data only, found {string.Join(", ", more)}.");
        if (faults.Count == 0 && drop.Rows == 0)
            faults.Add($"{path}: expected rows to replay, found none.");
        if (faults.Count > 0)
            throw new QuarantineRefusedException(faults);
    }

    private List<string> Ids()
    {
        var faults = new List<string>();
        engine.Read(
            $"""
            SELECT g.ccq_given_line, g.ccq_id, count(*) OVER (PARTITION BY g.ccq_id) AS n, min(g.ccq_given_line) OVER (PARTITION BY g.ccq_id) AS first, r.ccq_id IS NOT NULL, {QuarantineFaults.Columns}
            FROM {Given} AS g LEFT JOIN {table.WithOutcome} AS r USING (ccq_id)
            QUALIFY g.ccq_id IS NULL OR n > 1 OR r.ccq_id IS NULL OR r.ccq_outcome IS NOT NULL ORDER BY 1
            """,
            reader =>
            {
                var where = string.Create(CultureInfo.InvariantCulture, $"{path}:{reader.GetInt64(0)}");
                if (reader.IsDBNull(1))
                    faults.Add($"{where}: expected an id in ccq_id, found none.");
                else if (reader.GetInt64(2) > 1 && reader.GetInt64(3) != reader.GetInt64(0))
                    faults.Add($"{where}: expected each row once, found {reader.GetString(1)} as on line {reader.GetInt64(3)}.");
                else if (!reader.GetBoolean(4))
                    faults.Add($"{where}: {QuarantineFaults.Unknown(table, reader.GetString(1))}");
                else if (!reader.IsDBNull(5))
                    faults.Add($"{where}: {QuarantineFaults.Closed(reader, 5, reader.GetString(1))}");
            },
            cancel);
        return faults;
    }
}

/// <summary>The file of a replay can't be read. Nothing was changed.</summary>
public sealed class UnreadableReplayException(string message) : Exception(message);
