namespace ContactCenter.Expectations.Suites;

/// <summary>What reading suites gives.</summary>
/// <param name="Suites">The suites that were asked for, sorted by file. Where there are faults, only what could be read.</param>
/// <param name="Referenced">Further suites, not asked for, whose tables the suites refer to.</param>
/// <param name="Faults">Everything wrong, sorted by place. Unless it is empty no data should be read.</param>
public sealed record SuiteSet(IReadOnlyList<Suite> Suites, IReadOnlyList<Suite> Referenced, IReadOnlyList<Fault> Faults)
{
    /// <summary>The suite that a suite means by a name: one of its own system, else the first of the others; null if there is none.</summary>
    /// <param name="from">The suite that refers.</param>
    /// <param name="name">The name that it uses.</param>
    public Suite? Find(Suite from, string name)
    {
        Suite? other = null;
        foreach (var suite in Suites.Concat(Referenced))
        {
            if (suite.Name != name)
                continue;
            if (IsBeside(suite, from))
                return suite;
            other ??= suite;
        }

        return other;
    }

    private static bool IsBeside(Suite one, Suite other) => one.System == other.System && FolderOf(one.File) == FolderOf(other.File);

    private static string FolderOf(string file) => file.LastIndexOf('/') is var slash && slash < 0 ? "" : file[..slash];
}
