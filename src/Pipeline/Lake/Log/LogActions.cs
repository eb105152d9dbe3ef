namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>What a table is, apart from its files.</summary>
internal sealed record TableMetaData(
    string Id,
    string Name,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<string> PartitionColumns,
    IReadOnlyDictionary<string, string> Configuration,
    long? CreatedTime)
{
    /// <summary>Whether rows of the one lie in files of the other, as far as metadata say.</summary>
    public bool HasSchemaOf(TableMetaData other)
        => Columns.SequenceEqual(other.Columns) && PartitionColumns.SequenceEqual(other.PartitionColumns);
}

/// <summary>Who committed, when, and what was done.</summary>
internal sealed record CommitInfo(
    long Timestamp, string Operation, IReadOnlyDictionary<string, string> Parameters, long? ReadVersion, bool IsBlindAppend, string TransactionId, string? Run);

/// <summary>The actions of one commit.</summary>
internal sealed record Commit(
    long Version,
    CommitInfo? Info,
    TableMetaData? MetaData,
    IReadOnlyList<DataFile> Adds,
    IReadOnlyList<RemovedFile> Removes,
    bool DataChange,
    bool SetsProtocol);

/// <summary>A file that a commit takes away.</summary>
internal sealed record RemovedFile(string Path, long? DeletedAt);
