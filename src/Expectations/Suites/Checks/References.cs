using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>
/// Finds the suites that others refer to. A suite that was not asked for is looked for beside the one that refers to it, and read, its faults
/// included; what it refers to itself does not matter, because it is not judged.
/// </summary>
/// <param name="suites">The suites that were asked for.</param>
/// <param name="read">Reads a suite from its file.</param>
internal sealed class References(IReadOnlyList<BoundSuite> suites, Func<SuiteFile, FaultList, BoundSuite?> read)
{
    private const string OtherColumn = "other_column";

    // The parameters that name another suite, or several.
    private static readonly string[] _ofSuites = ["other_suite", "other_table_name", "comparison_data_source_name", "source_suites"];

    private readonly Dictionary<string, IReadOnlyList<(BoundSuite Suite, FaultList Faults)>> _beside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FaultList> _unreadable = new(StringComparer.Ordinal);
    private readonly List<BoundSuite> _referenced = [];

    /// <summary>Checks every reference; gives the suites that had to be read for it, sorted by file.</summary>
    public IReadOnlyList<BoundSuite> Check(FaultList faults)
    {
        foreach (var suite in suites)
        {
            foreach (var draft in suite.Document.Rules)
            {
                foreach (var name in _ofSuites.SelectMany(parameter => TextsOf(draft, parameter)))
                    Check(suite, name, TextsOf(draft, OtherColumn).FirstOrDefault(), faults);
            }
        }

        return [.. _referenced.OrderBy(s => s.Suite.File, StringComparer.Ordinal)];
    }

    private void Check(BoundSuite from, MarkedScalar name, MarkedScalar? column, FaultList faults)
    {
        if (Find(from, name.Text, faults) is not { } other)
        {
            faults.Add(ReferenceFaults.UnknownSuite(name.Mark, name.Text, KnownTo(from)));
            // A file whose name can't be read may well be the suite that is missed.
            faults.AddRange(_unreadable[from.Document.File.Scope].Sorted());
            return;
        }

        var columns = other.Suite.Columns.Select(c => c.Name).ToList();
        if (column is not null && columns.Count > 0 && !columns.Contains(column.Text))
            faults.Add(ReferenceFaults.UnknownColumn(column.Mark, name.Text, column.Text, columns));
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
        var unreadable = _unreadable[file.Scope] = new();
        foreach (var other in SuiteFiles.Beside(file).Where(f => !asked.Contains(f.FullPath)))
        {
            var faults = new FaultList();
            if (read(other, faults) is { } suite)
                found.Add((suite, faults));
            else
                unreadable.AddRange(faults.Sorted());
        }

        return _beside[file.Scope] = found;
    }

    // What is no text is told of elsewhere.
    private static IEnumerable<MarkedScalar> TextsOf(RuleDraft draft, string parameter)
    {
        IReadOnlyList<MarkedNode> values = draft.Argument(parameter)?.Value switch
        {
            null => [],
            MarkedList list => list.Items,
            var one => [one],
        };
        return values
            .OfType<MarkedScalar>()
            .Where(text => text is { IsBroken: false, Value.Kind: LiteralKind.Text });
    }
}
