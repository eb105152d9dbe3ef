using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Files;

namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>
/// Finds the suites that others refer to. A suite that was not asked for is looked for beside the one that refers to it, and read, its faults
/// included; what it refers to itself does not matter, because it is not judged.
/// </summary>
/// <param name="suites">The suites that were asked for.</param>
/// <param name="read">Reads a suite from its file.</param>
internal sealed class References(IReadOnlyList<BoundSuite> suites, Func<SuiteFile, FaultList, BoundSuite?> read)
{
    private const string OtherSuite = "other_suite";
    private const string OtherColumn = "other_column";

    private readonly Dictionary<string, IReadOnlyList<(BoundSuite Suite, FaultList Faults)>> _beside = new(StringComparer.Ordinal);
    private readonly List<BoundSuite> _referenced = [];

    /// <summary>Checks every reference; gives the suites that had to be read for it, sorted by file.</summary>
    public IReadOnlyList<BoundSuite> Check(FaultList faults)
    {
        foreach (var suite in suites)
        {
            foreach (var draft in suite.Rules.Select(r => r.Draft))
            {
                if (draft.Argument(OtherSuite) is { } name)
                    Check(suite, name, draft.Argument(OtherColumn), faults);
            }
        }

        return [.. _referenced.OrderBy(s => s.Suite.File, StringComparer.Ordinal)];
    }

    private void Check(BoundSuite from, Argument name, Argument? column, FaultList faults)
    {
        var wanted = TextOf(name);
        if (Find(from, wanted, faults) is not { } other)
        {
            faults.Add(ReferenceFaults.UnknownSuite(name.Value.Mark, wanted, KnownTo(from)));
            return;
        }

        var columns = other.Suite.Columns.Select(c => c.Name).ToList();
        if (column is not null && columns.Count > 0 && !columns.Contains(TextOf(column)))
            faults.Add(ReferenceFaults.UnknownColumn(column.Value.Mark, wanted, TextOf(column), columns));
    }

    private BoundSuite? Find(BoundSuite from, string name, FaultList faults)
    {
        var scope = from.Document.File.Scope;
        var known = suites.Concat(_referenced).Where(s => s.Suite.Name == name).ToList();
        if (known.Find(s => s.Document.File.Scope == scope) is { } own)
            return own;

        var (beside, itsFaults) = Beside(from).FirstOrDefault(s => s.Suite.Suite.Name == name);
        if (beside is null)
            return known.Count > 0 ? known[0] : null;
        _referenced.Add(beside);
        faults.AddRange(itsFaults.Sorted());
        return beside;
    }

    private IEnumerable<string> KnownTo(BoundSuite from)
        => Beside(from).Select(s => s.Suite).Concat(suites).Select(s => s.Suite.Name).Where(n => n.Length > 0).Distinct();

    private IReadOnlyList<(BoundSuite Suite, FaultList Faults)> Beside(BoundSuite from)
    {
        var file = from.Document.File;
        if (_beside.TryGetValue(file.Scope, out var known))
            return known;

        var asked = suites.Select(s => s.Document.File.FullPath).ToHashSet(StringComparer.Ordinal);
        var found = new List<(BoundSuite, FaultList)>();
        foreach (var other in SuiteFiles.Beside(file).Where(f => !asked.Contains(f.FullPath)))
        {
            var faults = new FaultList();
            if (read(other, faults) is { } suite)
                found.Add((suite, faults));
        }

        return _beside[file.Scope] = found;
    }

    private static string TextOf(Argument argument) => ((Yaml.MarkedScalar)argument.Value).Text;
}
