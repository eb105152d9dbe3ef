using System.Data.Common;
using ContactCenter.Pipeline.Drops.Finding;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Parquet;

/// <summary>Reads a drop of Parquet files: DuckDB reads them in place, the rows are counted by their metadata.</summary>
internal sealed class ParquetDropReader(DropRequest request, FoundFiles found, DropResources resources)
{
    public Drop Read()
    {
        var faults = new List<DropFault>();
        var files = new List<ParquetFile>();
        foreach (FoundFile file in found.Files)
        {
            if (Open(file, faults) is { } opened)
            {
                files.Add(opened);
            }
        }

        faults.AddRange(ParquetColumns.Check(files, request.ExpectedColumns));
        DropReader.ThrowIfAny(faults);
        IReadOnlyList<DropColumn> columns = ParquetColumns.Union(files);
        return new Drop(
            request,
            resources,
            found.Ignored,
            [.. files.Select(file => new DropFile(file.File.Shown, file.Size, DropFormat.Parquet, file.Rows, 0, 0, DropReadBy.DuckDb, null))],
            columns,
            [new ParquetPart(files, columns)],
            isText: false);
    }

    private ParquetFile? Open(FoundFile file, List<DropFault> faults)
    {
        try
        {
            long size = new FileInfo(file.FullPath).Length;
            using (File.OpenHandle(file.FullPath))
            {
            }

            return new ParquetFile(file, size, RowsOf(file), ColumnsOf(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(TextPreparation.Unreadable(file, exception));
        }
        catch (DbException exception)
        {
            string said = exception.Message.Split('\n')[0];
            faults.Add(new DropFault(file.Shown, null, "a whole Parquet file", $"what DuckDB says of it: {said}", "Write the file again or fetch it again."));
        }

        return null;
    }

    private long RowsOf(FoundFile file)
    {
        using DbCommand command = resources.Connection.CreateCommand();
        command.CommandText = $"SELECT num_rows FROM parquet_file_metadata({DuckSql.Paths([file.FullPath])})";
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }

    private List<DropColumn> ColumnsOf(FoundFile file)
    {
        using DbCommand command = resources.Connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM read_parquet({DuckSql.Paths([file.FullPath])}, union_by_name = true, hive_partitioning = false)";
        using DbDataReader reader = command.ExecuteReader();
        var columns = new List<DropColumn>();
        while (reader.Read())
        {
            columns.Add(new DropColumn(reader.GetString(0), reader.GetString(1)));
        }

        return columns;
    }
}
