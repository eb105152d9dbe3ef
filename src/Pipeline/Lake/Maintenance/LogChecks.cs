using ContactCenter.Pipeline.Lake.Log;
using ContactCenter.Pipeline.Lake.Protocol;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>Whether the log of a table has every version, each as the protocol asks for.</summary>
internal sealed class LogChecks(TableLog log, Action<string, string, string> damage)
{
    /// <summary>The latest version; null without any.</summary>
    public long? Head { get; private set; }

    /// <summary>Whether the log can be replayed.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Every file that any version names.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    /// <returns>The number of commits.</returns>
    public int Run()
    {
        var versions = log.Versions();
        var rules = new CommitRules();
        long expected = 0;
        foreach (var version in versions)
        {
            if (version != expected)
                Broken(log.CommitPath(expected), "a commit for every version", $"none before version {version}");
            expected = version + 1;
            Head = version;
            Check(rules, version);
        }

        return versions.Count;
    }

    private void Check(CommitRules rules, long version)
    {
        var path = log.CommitPath(version);
        foreach (var fault in rules.Check(version, File.ReadAllText(path)))
            damage(path, "a commit after the Delta protocol", fault);
        try
        {
            Named.UnionWith(log.Read(version).Adds.Select(file => file.Path));
        }
        catch (LakeDamagedException e)
        {
            Broken(path, "a commit that can be read", Told.Reason(e));
        }
    }

    private void Broken(string where, string expected, string found)
    {
        IsSound = false;
        damage(where, expected, found);
    }
}
