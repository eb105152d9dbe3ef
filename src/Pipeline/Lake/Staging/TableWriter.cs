using System.Data.Common;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>Writes the rows of a SELECT as Parquet files into the folder of a table, and makes them durable.</summary>
internal sealed class TableWriter(DbConnection connection, TableName table, string folder, CancellationToken cancel)
{
    // A dictionary of more values than that takes longer to make than all else, and the file is not smaller for it.
    private const string Options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 5000, RETURN_STATS";

    // All files of one writing begin alike, so that those of one that failed half-way can be found.
    private readonly string _stem = $"part-{Guid.NewGuid():N}";

    /// <param name="select">The SELECT.</param>
    /// <param name="partitionBy">Columns of it to divide the files by; none for one file.</param>
    /// <param name="atLeast">Columns that it is written with, null where the SELECT has none of the name; its own of the name are cast to the type if nothing is lost.</param>
    public StagedFiles Write(string select, IReadOnlyList<string> partitionBy, IReadOnlyList<TableColumn> atLeast)
    {
        var columns = WrittenColumn.Of(connection, table, select, atLeast);
        PartitionRules.Check(table, columns, partitionBy);
        try
        {
            Refusals.Told(folder, () => Durable.CreateFolder(folder));
            var files = Copy(select, columns, partitionBy);
            Refusals.Told(folder, () => MakeDurable(files));
            return new(table, folder, [.. columns.Select(column => column.Column)], partitionBy, files);
        }
        catch
        {
            Clear();
            throw;
        }
    }

    private List<DataFile> Copy(string select, IReadOnlyList<WrittenColumn> columns, IReadOnlyList<string> partitionBy)
    {
        var list = string.Join(", ", columns.Select(column => $"{column.Expression} AS {DuckSql.Name(column.Column.Name)}"));
        var target = partitionBy.Count == 0
            ? $"{DuckSql.Text(Path.Combine(folder, $"{_stem}.parquet"))} ({Options})"
            : $"""
               {DuckSql.Text(folder)} ({Options}, PARTITION_BY ({string.Join(", ", partitionBy.Select(DuckSql.Name))}), APPEND,
                   WRITE_PARTITION_COLUMNS true, FILENAME_PATTERN '{_stem}-{"{uuid}"}')
               """;

        using var command = connection.CreateCommand();
        command.CommandText = $"COPY (SELECT {list} FROM (\n{select}\n)) TO {target}";
        using var cancelling = cancel.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            var files = new List<DataFile>();
            while (reader.Read())
            {
                if (CopiedFile.Read(reader, folder, columns, partitionBy) is { Rows: > 0 } file)
                    files.Add(file);
            }

            cancel.ThrowIfCancellationRequested();
            return files;
        }
        catch (DbException e) when (Refusals.IsKnown(e))
        {
            throw Refusals.Translated(folder, e);
        }
    }

    private void MakeDurable(List<DataFile> files)
    {
        if (files.Count == 0)
        {
            // Of no rows DuckDB makes a file all the same.
            File.Delete(Path.Combine(folder, $"{_stem}.parquet"));
            return;
        }

        // The folders from the file's own up to the table's: DuckDB made those between.
        var folders = new SortedSet<string>(StringComparer.Ordinal) { folder };
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Durable.SyncFile(path);
            for (var at = Path.GetDirectoryName(path)!; at.Length > folder.Length && folders.Add(at); at = Path.GetDirectoryName(at)!)
            {
            }
        }

        foreach (var made in folders)
            Posix.SyncFolder(made);
    }

    private void Clear()
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, $"{_stem}*", SearchOption.AllDirectories))
            File.Delete(file);
    }
}
