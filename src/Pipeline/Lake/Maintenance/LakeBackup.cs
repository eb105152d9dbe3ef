using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Copies what the latest publication shows, with its history as far as its files are there, so that the copy is a lake itself.</summary>
internal sealed class LakeBackup(string lakeRoot, CancellationToken cancel)
{
    /// <summary>Copies to a folder that is not there yet; it is there whole or not at all.</summary>
    public BackupResult To(string target)
    {
        if (Directory.Exists(target) || File.Exists(target))
            throw new IOException($"{target}: expected a folder that is not there yet, found one. Name another.");

        var publications = new Publications(lakeRoot);
        var latest = publications.Latest();
        var partial = $"{target}.{Guid.NewGuid():N}.partial";
        try
        {
            Durable.CreateFolder(partial);
            var copy = new Copy(partial, cancel);
            foreach (var (table, version) in latest?.Tables ?? new Dictionary<TableName, long>())
                CopyTable(copy, new TableLog(lakeRoot, table), version);
            var own = Path.Combine(lakeRoot, DeltaLake.OwnFolder);
            foreach (var number in publications.Numbers().TakeWhile(number => number <= latest?.Number))
                copy.File(lakeRoot, publications.PathOf(number));
            if (Directory.Exists(Path.Combine(own, "runs")))
            {
                foreach (var run in Directory.EnumerateFiles(Path.Combine(own, "runs"), "*", SearchOption.AllDirectories))
                    copy.File(lakeRoot, run);
            }

            // A restored lake must give the same tokens; what they hide lies in the lake in clear, so the copy tells no more by it.
            if (File.Exists(PiiKeys.PathIn(lakeRoot)))
                copy.File(lakeRoot, PiiKeys.PathIn(lakeRoot));

            copy.Sync();
            Directory.Move(partial, target);
            Posix.SyncFolder(Path.GetDirectoryName(target)!);
            return new(target, latest, copy.Files, copy.Bytes);
        }
        catch
        {
            if (Directory.Exists(partial))
                Directory.Delete(partial, recursive: true);
            throw;
        }
    }

    private void CopyTable(Copy copy, TableLog log, long version)
    {
        var current = log.Replay(version);
        current.CheckFiles();
        var files = current.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        for (long at = 0; at <= version; at++)
        {
            copy.File(lakeRoot, log.CommitPath(at));
            // Of versions before, what a vacuum left.
            files.UnionWith(log.Read(at).Adds.Select(file => file.Path).Where(path => File.Exists(Path.Combine(log.Folder, path))));
        }

        foreach (var path in files)
            copy.File(lakeRoot, Path.Combine(log.Folder, path));
    }

    private sealed class Copy(string target, CancellationToken cancel)
    {
        private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

        public int Files { get; private set; }

        public long Bytes { get; private set; }

        public void File(string root, string path)
        {
            cancel.ThrowIfCancellationRequested();
            var to = Path.Combine(target, Path.GetRelativePath(root, path));
            var folder = Path.GetDirectoryName(to)!;
            if (_folders.Add(folder))
                Durable.CreateFolder(folder);
            System.IO.File.Copy(path, to);
            Durable.SyncFile(to);
            Files++;
            Bytes += new FileInfo(to).Length;
        }

        public void Sync()
        {
            foreach (var folder in _folders)
                Posix.SyncFolder(folder);
        }
    }
}
