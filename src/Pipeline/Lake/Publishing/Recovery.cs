using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>Finishes a publication that was broken off, or takes it back when that can't be. May itself be killed and run again.</summary>
internal sealed class Recovery(string lakeRoot, TimeProvider clock, Action<PublishingStep> at)
{
    private readonly Publications _publications = new(lakeRoot);
    private readonly Intents _intents = new(lakeRoot);

    public RecoveryResult Run()
    {
        // There is one at most: nothing is published while one is left.
        var result = new RecoveryResult(RecoveryOutcome.Nothing, Publication: null, Reason: null);
        foreach (var intent in _intents.Read())
            result = Run(intent);
        return result;
    }

    private RecoveryResult Run(Intent intent)
    {
        var reason = _publications.Find(intent.Publication.Number) is null ? intent.Commits.Select(Hindrance).FirstOrDefault(found => found is not null) : null;
        if (reason is null)
            Finish(intent);
        else
            Undo(intent);
        ClearTemporaries(intent);
        _intents.Remove(intent);
        return new(reason is null ? RecoveryOutcome.Finished : RecoveryOutcome.Undone, intent.Publication, reason);
    }

    // What keeps a commit from standing as the latest of its table; null when nothing does.
    private string? Hindrance(IntendedCommit commit)
    {
        var log = new TableLog(lakeRoot, commit.Table);
        var head = log.Head() ?? -1;
        if (head >= commit.Version)
        {
            if (!IsOurs(log, commit))
                return $"somebody else committed version {commit.Version} of {commit.Table}";
            return head > commit.Version ? $"{commit.Table} has later versions than {commit.Version}" : null;
        }

        if (head < commit.Version - 1)
            return $"{commit.Table} has lost the versions after {head}";
        var missing = Parse(log, commit).Adds.FirstOrDefault(file => !DataFiles.IsThere(log, file));
        return missing is null ? null : $"{Path.Combine(log.Folder, missing.Path)} is gone or has another size";
    }

    private void Finish(Intent intent)
    {
        foreach (var commit in intent.Commits)
        {
            var log = new TableLog(lakeRoot, commit.Table);
            if (File.Exists(log.CommitPath(commit.Version)))
                continue;
            Durable.CreateFolder(log.LogFolder);
            _ = Durable.TryWriteNew(log.CommitPath(commit.Version), commit.Text);
            at(PublishingStep.Committed);
        }

        if (_publications.Find(intent.Publication.Number) is null)
            _ = _publications.TryAdd(intent.Publication);
        at(PublishingStep.Published);
    }

    private void Undo(Intent intent)
    {
        foreach (var commit in intent.Commits)
        {
            var log = new TableLog(lakeRoot, commit.Table);
            if (IsOurs(log, commit))
                Undo(log, commit);
            else
                RemoveStaged(log, commit);
            at(PublishingStep.Undone);
        }
    }

    // The inverse of our commit, laid over whatever came after it. Once done there is nothing left of it to do.
    private void Undo(TableLog log, IntendedCommit commit)
    {
        var ours = Parse(log, commit);
        var before = commit.Version == 0 ? null : log.Replay(commit.Version - 1);
        while (true)
        {
            var head = log.Replay(log.Head()!.Value);
            var live = head.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            List<DataFile> removes = [.. ours.Adds.Where(file => live.Contains(file.Path))];
            List<DataFile> adds = [.. (before?.Files ?? []).Where(file => ours.Removes.Any(removed => removed.Path == file.Path) && !live.Contains(file.Path))];
            var metaData = before is not null && ours.MetaData is not null && head.MetaData.HasSchemaOf(ours.MetaData) && !head.MetaData.HasSchemaOf(before.MetaData)
                ? before.MetaData
                : null;
            if (removes.Count == 0 && adds.Count == 0 && metaData is null)
                return;

            var timestamp = Math.Max(clock.GetUtcNow().ToUnixTimeMilliseconds(), log.Timestamp(head.Version) + 1);
            var info = new CommitInfo(
                timestamp,
                "RESTORE",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["version"] = $"{commit.Version - 1}", ["ccqUndoes"] = $"{commit.Version}" },
                head.Version,
                IsBlindAppend: false,
                Guid.NewGuid().ToString(),
                ours.Info?.Run);
            var text = CommitText.Write(info, setsProtocol: false, metaData, removes, adds, dataChange: true);
            // A foreign writer may be faster; then the inverse is laid over theirs.
            if (Durable.TryWriteNew(log.CommitPath(head.Version + 1), text))
                return;
        }
    }

    private static void RemoveStaged(TableLog log, IntendedCommit commit)
    {
        foreach (var file in Parse(log, commit).Adds)
        {
            var path = Path.Combine(log.Folder, file.Path);
            if (File.Exists(path))
                File.Delete(path);
        }
    }

    private void ClearTemporaries(Intent intent)
    {
        foreach (var folder in intent.Commits.Select(commit => new TableLog(lakeRoot, commit.Table).LogFolder).Append(_publications.Folder).Where(Directory.Exists))
        {
            foreach (var left in Directory.EnumerateFiles(folder, $".*{Durable.TemporaryEnding}"))
                File.Delete(left);
        }
    }

    private static bool IsOurs(TableLog log, IntendedCommit commit)
        => File.Exists(log.CommitPath(commit.Version)) && File.ReadAllText(log.CommitPath(commit.Version)) == commit.Text;

    private static Commit Parse(TableLog log, IntendedCommit commit) => CommitReader.Read(log.CommitPath(commit.Version), commit.Version, commit.Text);
}
