using System.Data.Common;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Whether live files are there, are Parquet, and have the rows that the log says.</summary>
internal sealed class FileChecks(TableLog log, DbConnection connection, Action<string, string, string> damage, CancellationToken cancel)
{
    public void Run(IEnumerable<DataFile> files)
    {
        var there = new Dictionary<string, DataFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.Combine(log.Folder, file.Path);
            if (DataFiles.Fault(log, file) is { } found)
                damage(path, $"a file of {file.Size} bytes", found);
            else
                there.Add(path, file);
        }

        if (there.Count == 0)
            return;
        try
        {
            Compare(there);
        }
        catch (DbException)
        {
            // One file that is no Parquet fails all; which one shows when each is asked for alone.
            foreach (var (path, file) in there)
                CompareAlone(path, file);
        }
    }

    private void CompareAlone(string path, DataFile file)
    {
        try
        {
            Compare(new(StringComparer.Ordinal) { [path] = file });
        }
        catch (DbException e)
        {
            damage(path, "a Parquet file", Told.Reason(e));
        }
    }

    private void Compare(Dictionary<string, DataFile> there)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT file_name, num_rows FROM parquet_file_metadata({DuckSql.Paths(there.Keys)})";
        using var cancelling = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        var counted = new List<(string Path, long Rows)>();
        while (reader.Read())
            counted.Add((reader.GetString(0), reader.GetInt64(1)));

        foreach (var (path, rows) in counted)
        {
            if (there[path].Rows is { } said && said != rows)
                damage(path, $"{said} rows, as the log says", $"{rows}");
        }
    }
}
