using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>What changed of the rules of a run's tables since those tables were judged before.</summary>
/// <param name="Tables">The changes of each table.</param>
/// <param name="New">Rules that fail and did not, the gravest first.</param>
/// <param name="Worsened">Rules that fail for more rows than before, the gravest first.</param>
/// <param name="Fixed">Rules that failed and are met.</param>
public sealed record RunChanges(IReadOnlyList<TableChanges> Tables, IReadOnlyList<Finding> New, IReadOnlyList<Finding> Worsened, IReadOnlyList<Finding> Fixed)
{
    /// <summary>How many rules changed so.</summary>
    public int Count(ChangeKind kind) => Tables.Sum(table => table.Count(kind));

    /// <summary>False when no table was judged before: then there is nothing to compare with.</summary>
    public bool IsComparable => Tables.Any(table => table.Before is not null);

    /// <summary>The run before, where all tables were judged by the same one; else null.</summary>
    public RunLine? Before => Tables.Where(table => table.Before is not null).Select(table => table.Before).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The changes of a run's tables.</summary>
    /// <param name="run">The run.</param>
    /// <param name="changes">What changed of each of its tables.</param>
    /// <param name="findings">What is wrong with them.</param>
    /// <param name="reader">Makes a finding of a rule.</param>
    internal static RunChanges Of(DocsRun run, IReadOnlyDictionary<TableId, TableChanges> changes, IReadOnlyList<Finding> findings, FindingReader reader)
    {
        var wasFixed = run.Tables.SelectMany(table =>
        {
            var ids = changes[table.Id].Rules.Where(change => change.Kind == ChangeKind.Fixed).ToDictionary(change => change.Id, StringComparer.Ordinal);
            return table.Suite.Results.Where(result => ids.ContainsKey(result.Id)).Select(result => reader.Rule(table, result, ids[result.Id]));
        });
        return new([.. changes.Values], Only(ChangeKind.New), Only(ChangeKind.Worsened), [.. wasFixed]);

        IReadOnlyList<Finding> Only(ChangeKind kind) => [.. findings.Where(finding => finding.Change?.Kind == kind)];
    }
}
