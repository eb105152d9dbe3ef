using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>A change that was checked against the table as it is, and the version it will be.</summary>
internal sealed record PlannedCommit(TableChange Change, TableSnapshot? Head, string LakeRoot)
{
    public long Version => (Head?.Version ?? -1) + 1;

    public long HeadTimestamp => Head?.Log.Timestamp(Head.Version) ?? 0;

    /// <exception cref="LakeConflictException">The change was made for another state of the table.</exception>
    /// <exception cref="LakeFileMissingException">A file that comes is not there.</exception>
    public static PlannedCommit Of(string lakeRoot, PublicationRecord? latest, TableChange change)
    {
        var log = new TableLog(lakeRoot, change.Table);
        var head = log.Head() is { } version ? log.Replay(version) : null;
        long? published = latest is not null && latest.Tables.TryGetValue(change.Table, out var known) ? known : null;
        if (change.Operation != "RESTORE")
        {
            if (published != change.Base?.Version)
                throw Stale(change, published is null ? "a table that is not published" : $"version {published}, published since");
            // An undone publication leaves versions of the same files; of other files only a foreign writer's are.
            if (!IsSame(head, change.Base))
                throw Stale(change, $"version {head!.Version} of a writer other than ccq");
        }

        foreach (var file in change.Adds)
            DataFiles.Check(log, file);
        return new(change, head, lakeRoot);
    }

    public string Text(long timestamp, string run)
    {
        var metaData = Head is not null && IsSchemaKept ? null : MetaData(timestamp);
        var info = new CommitInfo(
            timestamp,
            Change.Operation,
            Change.Parameters,
            Head?.Version,
            IsBlindAppend: Change.Removes.Count == 0 && Change.Parameters.GetValueOrDefault("mode") == "Append",
            Guid.NewGuid().ToString(),
            run);
        return CommitText.Write(info, setsProtocol: Head is null, metaData, Change.Removes, Change.Adds, Change.DataChange);
    }

    private bool IsSchemaKept
        => Head!.Columns.SequenceEqual(Change.Columns) && Head.PartitionColumns.SequenceEqual(Change.PartitionColumns);

    private TableMetaData MetaData(long timestamp)
        => Head is null
            ? new(Guid.NewGuid().ToString(), Change.Table.Table, Change.Columns, Change.PartitionColumns, new Dictionary<string, string>(StringComparer.Ordinal), timestamp)
            : Head.MetaData with { Columns = Change.Columns, PartitionColumns = Change.PartitionColumns };

    private static bool IsSame(TableSnapshot? head, TableSnapshot? @base)
        => head?.Version == @base?.Version
            || (head?.Files ?? []).Select(file => file.Path).SequenceEqual((@base?.Files ?? []).Select(file => file.Path));

    private static LakeConflictException Stale(TableChange change, string found)
        => new(
            change.Table.ToString(),
            change.Base is null ? "no such table, as the change found it" : $"version {change.Base.Version}, as the change found it",
            found,
            "Nothing was changed. Run again; what a foreign writer did, `ccq lake restore` takes back.");
}
