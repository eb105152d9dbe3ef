using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>What happened to a table, version by version.</summary>
internal static class TableHistory
{
    /// <summary>All versions, the oldest first.</summary>
    public static IReadOnlyList<TableVersion> Of(string lakeRoot, TableName table)
    {
        var log = new TableLog(lakeRoot, table);
        var publications = new Dictionary<long, long>();
        foreach (var publication in new Publications(lakeRoot).All())
        {
            if (publication.Tables.TryGetValue(table, out var version))
                _ = publications.TryAdd(version, publication.Number);
        }

        var files = new Dictionary<string, long?>(StringComparer.Ordinal);
        var versions = new List<TableVersion>();
        foreach (var version in log.Versions())
        {
            var commit = log.Read(version);
            foreach (var removed in commit.Removes)
                _ = files.Remove(removed.Path);
            foreach (var added in commit.Adds)
                files[added.Path] = added.Rows;
            versions.Add(new(
                version,
                DateTimeOffset.FromUnixTimeMilliseconds(log.Timestamp(version)),
                commit.Info?.Operation ?? "",
                commit.Info?.Parameters ?? new Dictionary<string, string>(StringComparer.Ordinal),
                commit.Info?.Run,
                commit.Adds.Count,
                commit.Removes.Count,
                files.Values.Any(rows => rows is null) ? null : files.Values.Sum(),
                publications.TryGetValue(version, out var number) ? number : null));
        }

        return versions;
    }
}
