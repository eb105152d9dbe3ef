using System.Data.Common;
using ContactCenter.Pipeline.Lake.Staging;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Writes many small files of a table as few large ones with the same rows.</summary>
internal sealed class Optimizer(DbConnection connection, long targetBytes, CancellationToken cancel)
{
    /// <summary>The change that does it, its files staged; null when nothing is to be gained.</summary>
    public TableChange? Stage(TableSnapshot table)
    {
        table.CheckFiles();
        var staged = new List<DataFile>();
        var removes = new List<DataFile>();
        try
        {
            foreach (var bin in Bins(table))
            {
                staged.AddRange(Together(table, bin));
                removes.AddRange(bin);
            }
        }
        catch
        {
            Files(table, staged).Discard();
            throw;
        }

        return removes.Count == 0 ? null : TableChange.Optimize(Files(table, staged), table, removes);
    }

    private static StagedFiles Files(TableSnapshot table, IReadOnlyList<DataFile> files)
        => new(table.Name, table.Folder, table.Columns, table.PartitionColumns, files);

    // Small files of one partition, the smallest first, as many as make a file of the wanted size.
    private IEnumerable<List<DataFile>> Bins(TableSnapshot table)
    {
        foreach (var partition in table.Files.Where(file => file.Size < targetBytes).GroupBy(file => PartitionKey(table, file), StringComparer.Ordinal))
        {
            List<DataFile> bin = [];
            foreach (var file in partition.OrderBy(file => file.Size).ThenBy(file => file.Path, StringComparer.Ordinal))
            {
                if (bin.Count > 1 && bin.Sum(known => known.Size) + file.Size > targetBytes)
                {
                    yield return bin;
                    bin = [];
                }

                bin.Add(file);
            }

            if (bin.Count > 1)
                yield return bin;
        }
    }

    private List<DataFile> Together(TableSnapshot table, List<DataFile> bin)
    {
        var subfolder = Path.GetDirectoryName(bin[0].Path)!;
        var writer = new TableWriter(connection, table.Name, Path.Combine(table.Folder, subfolder), cancel);
        var written = writer.Write($"SELECT * FROM {table.ReadSqlOf(bin)}", [], table.Columns);
        if (bin.All(file => file.Rows is not null) && written.Rows != bin.Sum(file => file.Rows))
        {
            written.Discard();
            throw new LakeDamagedException(table.Name.ToString(), $"{bin.Sum(file => file.Rows)} rows in {Told.Files(bin.Count)}", $"{written.Rows}");
        }

        return [.. written.Files.Select(file => file with { Path = Path.Combine(subfolder, file.Path), PartitionValues = bin[0].PartitionValues })];
    }

    private static string PartitionKey(TableSnapshot table, DataFile file)
        => string.Join('\0', table.PartitionColumns.Select(column => file.PartitionValues.TryGetValue(column, out var value) && value is not null ? $"={value}" : ""));
}
