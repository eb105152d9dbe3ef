using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>The log of one table: a file a version, from 0 on without a gap.</summary>
internal sealed class TableLog(string lakeRoot, TableName table)
{
    public TableName Table { get; } = table;

    /// <summary>The table's folder.</summary>
    public string Folder { get; } = Path.Combine(lakeRoot, table.System, table.Layer, table.Table);

    /// <summary>Where its commits lie.</summary>
    public string LogFolder => Path.Combine(Folder, "_delta_log");

    public string CommitPath(long version) => Path.Combine(LogFolder, NumberedFiles.Name(version));

    /// <summary>All versions, rising.</summary>
    public IReadOnlyList<long> Versions() => NumberedFiles.In(LogFolder);

    /// <summary>The latest version; null when there is none.</summary>
    public long? Head() => Versions() is [.., var head] ? head : null;

    /// <exception cref="UnknownVersionException">It is not there.</exception>
    /// <exception cref="LakeDamagedException">It can't be understood.</exception>
    public Commit Read(long version)
    {
        try
        {
            return CommitReader.Read(CommitPath(version), version, File.ReadAllText(CommitPath(version)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unknown(version);
        }
    }

    /// <summary>The table as of a version.</summary>
    /// <exception cref="UnknownVersionException">It is not there.</exception>
    /// <exception cref="LakeDamagedException">A commit up to there can't be understood, or is missing.</exception>
    public TableSnapshot Replay(long version)
    {
        TableMetaData? metaData = null;
        CommitInfo? info = null;
        var files = new Dictionary<string, DataFile>(StringComparer.Ordinal);
        if (!File.Exists(CommitPath(version)))
            throw Unknown(version);
        for (long at = 0; at <= version; at++)
        {
            if (at < version && !File.Exists(CommitPath(at)))
                throw new LakeDamagedException(CommitPath(at), "a commit for every version from 0 on", "that it is missing");
            var commit = Read(at);
            metaData = commit.MetaData ?? metaData;
            info = commit.Info ?? info;
            foreach (var removed in commit.Removes)
                _ = files.Remove(removed.Path);
            foreach (var added in commit.Adds)
                files[added.Path] = added;
        }

        if (metaData is null)
            throw new LakeDamagedException(LogFolder, "a metaData action", "none");
        return new(this, version, info, metaData, [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>When each version was committed, rising in both.</summary>
    public long Timestamp(long version)
        => Read(version).Info?.Timestamp ?? new DateTimeOffset(File.GetLastWriteTimeUtc(CommitPath(version))).ToUnixTimeMilliseconds();

    private UnknownVersionException Unknown(long version)
        => new(
            $"{Table} version {version}",
            "a version of the table",
            Versions() is [var first, ..] and [.., var last] ? $"versions {first} to {last}" : "none",
            "`ccq lake history` lists them.");
}
