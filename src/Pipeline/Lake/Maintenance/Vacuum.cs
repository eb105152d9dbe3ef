using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>
/// Removes files that nobody needs. Needed are those of every version and publication that was the latest of its table or of the lake at any moment since the given
/// time, those of an unfinished publication, and whatever is younger.
/// </summary>
internal sealed class Vacuum(string lakeRoot, DateTimeOffset before)
{
    public VacuumResult Run(bool isDryRun)
    {
        var published = PublishedVersions();
        var unneeded = LakeFolders.Tables(lakeRoot)
            .Select(table => new TableLog(lakeRoot, table))
            .SelectMany(log => Unneeded(log, published))
            .Concat(LakeFolders.Temporaries(lakeRoot))
            .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
            .ToList();

        var bytes = unneeded.Sum(path => new FileInfo(path).Length);
        if (!isDryRun)
        {
            foreach (var path in unneeded)
                File.Delete(path);
            RemoveEmptyFolders(unneeded);
        }

        return new(before, [.. unneeded.Select(path => Path.GetRelativePath(lakeRoot, path))], bytes, isDryRun);
    }

    private IEnumerable<string> Unneeded(TableLog log, ILookup<TableName, long> published)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in RetainedVersions(log).Concat(published[log.Table]).Distinct())
            needed.UnionWith(log.Replay(version).Files.Select(file => file.Path));
        foreach (var commit in new Intents(lakeRoot).Read().SelectMany(intent => intent.Commits).Where(commit => commit.Table == log.Table))
            needed.UnionWith(CommitReader.Read(log.CommitPath(commit.Version), commit.Version, commit.Text).Adds.Select(file => file.Path));
        return LakeFolders.DataFiles(log).Where(path => !needed.Contains(path)).Select(path => Path.Combine(log.Folder, path));
    }

    private IEnumerable<long> RetainedVersions(TableLog log)
        => Retained(log.Versions(), version => DateTimeOffset.FromUnixTimeMilliseconds(log.Timestamp(version)));

    private ILookup<TableName, long> PublishedVersions()
        => Retained([.. new Publications(lakeRoot).All()], publication => publication.Time)
            .SelectMany(publication => publication.Tables)
            .ToLookup(entry => entry.Key, entry => entry.Value);

    // The latest, and going back from it whatever had a successor only after the given time.
    private IEnumerable<T> Retained<T>(IReadOnlyList<T> rising, Func<T, DateTimeOffset> time)
    {
        for (var i = rising.Count - 1; i >= 0; i--)
        {
            if (i < rising.Count - 1 && time(rising[i + 1]) <= before)
                yield break;
            yield return rising[i];
        }
    }

    private void RemoveEmptyFolders(IEnumerable<string> removed)
    {
        foreach (var file in removed)
        {
            // Down to four levels below the lake lie partitions; tables and what is above them stay.
            var folder = Path.GetDirectoryName(file)!;
            while (Path.GetRelativePath(lakeRoot, folder).Split('/').Length > 3 && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }
    }
}
