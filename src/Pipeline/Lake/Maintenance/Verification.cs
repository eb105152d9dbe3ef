using System.Data.Common;
using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Looks for damage of every kind: in publications, in logs, in files.</summary>
internal sealed class Verification(string lakeRoot, DbConnection connection, CancellationToken cancel)
{
    private readonly List<Finding> _findings = [];
    private int _commits;
    private int _files;
    private long _bytes;

    public VerifyResult Run()
    {
        var intents = new Intents(lakeRoot).Files;
        foreach (var intent in intents)
            Note(intent, "no publication under way", "one; the next run finishes or undoes it");

        var latest = new PublicationChecks(lakeRoot, Damage).Run();
        var tables = LakeFolders.Tables(lakeRoot);
        foreach (var table in tables)
        {
            cancel.ThrowIfCancellationRequested();
            long? published = latest is not null && latest.Tables.TryGetValue(table, out var version) ? version : null;
            CheckTable(new(lakeRoot, table), published, intents.Count > 0);
        }

        foreach (var left in LakeFolders.Temporaries(lakeRoot))
            Note(left, "no temporary files", "one of a commit under way or a killed run; `ccq lake vacuum` removes it");
        return new(_findings, tables.Count, _commits, _files, _bytes);
    }

    private void CheckTable(TableLog log, long? published, bool isUnderWay)
    {
        var checks = new LogChecks(log, Damage);
        _commits += checks.Run();
        var files = new Dictionary<string, DataFile>(StringComparer.Ordinal);
        if (checks.Head is { } head)
        {
            var readable = checks.IsSound ? log.Replay(head) : null;
            var visible = published is { } version && version <= head && readable is not null ? log.Replay(version) : null;
            foreach (var file in (readable?.Files ?? []).Concat(visible?.Files ?? []))
                files[file.Path] = file;
            if (published is null)
                Note(log.Folder, "a published table", "one that no publication names");
            if (visible is not null && !isUnderWay && !visible.Files.Select(file => file.Path).SequenceEqual(readable!.Files.Select(file => file.Path)))
                Damage(log.LogFolder, $"version {published} as the latest, as published", $"version {head} with other files, of a writer other than ccq");
        }

        _files += files.Count;
        _bytes += files.Values.Sum(file => file.Size);
        new FileChecks(log, connection, Damage, cancel).Run(files.Values);
        foreach (var orphan in LakeFolders.DataFiles(log).Where(path => !checks.Named.Contains(path)))
            Note(Path.Combine(log.Folder, orphan), "files that a version names", "one that none does; `ccq lake vacuum` removes it");
    }

    private void Damage(string where, string expected, string found) => _findings.Add(new(IsDamage: true, where, expected, found));

    private void Note(string where, string expected, string found) => _findings.Add(new(IsDamage: false, where, expected, found));
}
