using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Whether the publications follow on one another and name versions that are there.</summary>
internal sealed class PublicationChecks(string lakeRoot, Action<string, string, string> damage)
{
    private readonly Publications _publications = new(lakeRoot);

    /// <returns>The latest that can be understood.</returns>
    public PublicationRecord? Run()
    {
        PublicationRecord? before = null;
        foreach (var number in _publications.Numbers())
        {
            if (Read(number) is not { } publication)
                continue;
            CheckOrder(publication, before);
            CheckVersions(publication, before);
            before = publication;
        }

        return before;
    }

    private PublicationRecord? Read(long number)
    {
        try
        {
            var publication = _publications.Find(number);
            if (publication?.Number == number)
                return publication;
            damage(_publications.PathOf(number), $"publication {number}", $"publication {publication?.Number}");
        }
        catch (LakeDamagedException e)
        {
            damage(_publications.PathOf(number), "a publication as JSON", Told.Reason(e));
        }

        return null;
    }

    private void CheckOrder(PublicationRecord publication, PublicationRecord? before)
    {
        var path = _publications.PathOf(publication.Number);
        if (publication.Number != (before?.Number ?? 0) + 1)
            damage(path, $"publication {(before?.Number ?? 0) + 1} before it", $"{before?.Number.ToString() ?? "none"}");
        if (publication.Time <= before?.Time)
            damage(path, $"a time after {before.Time:O}, that of the publication before", $"{publication.Time:O}");
    }

    private void CheckVersions(PublicationRecord publication, PublicationRecord? before)
    {
        var path = _publications.PathOf(publication.Number);
        foreach (var (table, version) in publication.Tables.OrderBy(entry => entry.Key))
        {
            var log = new TableLog(lakeRoot, table);
            if (!File.Exists(log.CommitPath(version)))
                damage(path, $"that {table} has version {version}", log.Head() is { } head ? $"versions up to {head}" : "no such table");
        }

        foreach (var (table, version) in before?.Tables ?? new Dictionary<TableName, long>())
        {
            if (!publication.Tables.TryGetValue(table, out var now))
                damage(path, $"the table {table} of the publication before", "none");
            else if (now < version)
                damage(path, $"{table} at version {version} or a later one", $"version {now}");
        }
    }
}
