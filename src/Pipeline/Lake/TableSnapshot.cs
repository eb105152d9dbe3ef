using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake;

/// <summary>A table as one version has it.</summary>
public sealed class TableSnapshot
{
    private readonly CommitInfo? _info;

    internal TableSnapshot(TableLog log, long version, CommitInfo? info, TableMetaData metaData, IReadOnlyList<DataFile> files)
    {
        Log = log;
        Version = version;
        _info = info;
        MetaData = metaData;
        Files = files;
    }

    /// <summary>The table.</summary>
    public TableName Name => Log.Table;

    /// <summary>The version, from 0.</summary>
    public long Version { get; }

    /// <summary>When it was committed; within a table a later version has a later time.</summary>
    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds(_info?.Timestamp ?? 0);

    /// <summary>The columns in their order, those the table is partitioned by among them.</summary>
    public IReadOnlyList<TableColumn> Columns => MetaData.Columns;

    /// <summary>The columns that the files are divided by.</summary>
    public IReadOnlyList<string> PartitionColumns => MetaData.PartitionColumns;

    /// <summary>The files that hold the rows, by path.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    /// <summary>The number of rows; null when a foreign writer did not say it of one of the files.</summary>
    public long? Rows => Files.All(file => file.Rows is not null) ? Files.Sum(file => file.Rows) : null;

    /// <summary>The bytes of the files.</summary>
    public long Bytes => Files.Sum(file => file.Size);

    /// <summary>The folder in which the files lie.</summary>
    public string Folder => Log.Folder;

    /// <summary>The rows, to stand after FROM: every column of the table in its order, also those that older files do not have (null there).</summary>
    public string ReadSql => ReadSqlOf(Files);

    internal TableLog Log { get; }

    internal TableMetaData MetaData { get; }

    /// <summary>The rows of some files of the table, to stand after FROM.</summary>
    public string ReadSqlOf(IEnumerable<DataFile> files) => ReadFiles.Sql(Columns, files.Select(FullPath));

    /// <summary>Makes sure that all files are there: those of old versions may have been vacuumed.</summary>
    /// <exception cref="LakeFileMissingException">One is not.</exception>
    public void CheckFiles()
    {
        foreach (var file in Files)
        {
            if (DataFiles.Fault(Log, file) is { } found)
            {
                throw new LakeFileMissingException(
                    $"{Name} version {Version}",
                    $"file {file.Path} of {file.Size} bytes",
                    found,
                    "Old versions go by `ccq lake vacuum`; take a later version, or a backup.");
            }
        }
    }

    /// <summary>Where a file of the table lies.</summary>
    public string FullPath(DataFile file) => Path.Combine(Folder, file.Path);
}
