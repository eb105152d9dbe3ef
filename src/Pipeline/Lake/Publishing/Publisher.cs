using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>
/// Makes changes of tables visible together. The intent says first what will be done; then each table is committed; then the publication names
/// the new versions, which is the moment they become visible; then the intent goes. Whoever is killed between leaves what <see cref="Recovery"/> finishes.
/// </summary>
internal sealed class Publisher(string lakeRoot, TimeProvider clock, Action<PublishingStep> at)
{
    private readonly Publications _publications = new(lakeRoot);
    private readonly Intents _intents = new(lakeRoot);

    public PublicationRecord Publish(string run, IReadOnlyList<TableChange> changes)
    {
        if (_intents.Files is [var left, ..])
            throw new PublicationUnfinishedException(left, "one that began before and was left");

        var latest = _publications.Latest();
        List<PlannedCommit> planned = [.. changes.Where(change => !change.IsEmpty).Select(change => PlannedCommit.Of(lakeRoot, latest, change))];
        if (planned.Count == 0 && latest is not null)
            return latest;

        var intent = Intend(run, latest, planned);
        var commits = Refusals.Told(lakeRoot, () => Prepare(intent));
        try
        {
            return Refusals.Told(lakeRoot, () => Commit(intent, commits));
        }
        catch (LakeException e) when (e is LakeReadOnlyException or LakeFullException)
        {
            throw new PublicationUnfinishedException(lakeRoot, Told.Reason(e), e);
        }
    }

    private Intent Intend(string run, PublicationRecord? latest, IReadOnlyList<PlannedCommit> planned)
    {
        // One time for all, after everything before it, wherever the clock went.
        var timestamp = planned.Select(commit => commit.HeadTimestamp)
            .Append(latest?.Time.ToUnixTimeMilliseconds() ?? 0)
            .Aggregate(clock.GetUtcNow().ToUnixTimeMilliseconds(), (now, before) => Math.Max(now, before + 1));
        var tables = new Dictionary<TableName, long>(latest?.Tables ?? new Dictionary<TableName, long>());
        foreach (var commit in planned)
            tables[commit.Change.Table] = commit.Version;

        return new(
            new((latest?.Number ?? 0) + 1, DateTimeOffset.FromUnixTimeMilliseconds(timestamp), run, tables),
            [.. planned.Select(commit => new IntendedCommit(commit.Change.Table, commit.Version, commit.Text(timestamp, run)))]);
    }

    // Everything that takes room on the disk comes before the first commit, so that a full disk ends a publication with nothing done.
    private List<(string Temporary, string Path)> Prepare(Intent intent)
    {
        var prepared = new List<(string Temporary, string Path)>();
        try
        {
            _intents.Add(intent);
            at(PublishingStep.Intended);
            foreach (var commit in intent.Commits)
            {
                var log = new TableLog(lakeRoot, commit.Table);
                Durable.CreateFolder(log.LogFolder);
                var temporary = Durable.TemporaryFor(log.CommitPath(commit.Version));
                prepared.Add((temporary, log.CommitPath(commit.Version)));
                Durable.WriteTemporary(temporary, commit.Text);
            }

            Durable.CreateFolder(_publications.Folder);
            at(PublishingStep.Prepared);
            return prepared;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (temporary, _) in prepared)
                File.Delete(temporary);
            if (_intents.Files.Count > 0)
                _intents.Remove(intent);
            throw;
        }
    }

    private PublicationRecord Commit(Intent intent, IReadOnlyList<(string Temporary, string Path)> commits)
    {
        foreach (var (temporary, path) in commits)
        {
            if (!Durable.TryCommit(temporary, path))
            {
                foreach (var (other, _) in commits)
                    File.Delete(other);
                _ = new Recovery(lakeRoot, clock, at).Run();
                throw new LakeConflictException(
                    path,
                    "that nobody commits to the table meanwhile",
                    "a commit of somebody else's",
                    "What was committed is undone. Change tables of the lake through ccq only, then run again.");
            }

            at(PublishingStep.Committed);
        }

        if (!_publications.TryAdd(intent.Publication))
            throw new PublicationUnfinishedException(_publications.PathOf(intent.Publication.Number), "a publication of somebody else's");
        at(PublishingStep.Published);
        _intents.Remove(intent);
        return intent.Publication;
    }
}
