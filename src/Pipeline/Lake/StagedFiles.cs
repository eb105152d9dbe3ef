namespace ContactCenter.Pipeline.Lake;

/// <summary>Rows that lie durably in the folder of a table, where nobody reads them until a publication names them.</summary>
/// <param name="Table">The table.</param>
/// <param name="Folder">The folder of the table.</param>
/// <param name="Columns">The columns as they were written.</param>
/// <param name="PartitionColumns">The columns that the files are divided by.</param>
/// <param name="Files">The files; none for no rows.</param>
public sealed record StagedFiles(
    TableName Table,
    string Folder,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<string> PartitionColumns,
    IReadOnlyList<DataFile> Files)
{
    /// <summary>The rows.</summary>
    public long Rows => Files.Sum(file => file.Rows ?? 0);

    /// <summary>The bytes.</summary>
    public long Bytes => Files.Sum(file => file.Size);

    /// <summary>The rows, to stand after FROM in DuckDB: for the audit of what is staged.</summary>
    public string ReadSql => ReadFiles.Sql(Columns, Files.Select(file => Path.Combine(Folder, file.Path)));

    /// <summary>Removes the files, because they will not be published. Nothing happens to files that are gone.</summary>
    public void Discard()
    {
        foreach (var file in Files)
        {
            try
            {
                File.Delete(Path.Combine(Folder, file.Path));
            }
            catch (DirectoryNotFoundException)
            {
                // The folder went with all its files.
            }
        }
    }
}
