using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>Something to do about what a run found.</summary>
/// <param name="Text">What, one sentence without a full stop.</param>
/// <param name="Page">Where to look, below the folder's root; null for a command alone.</param>
/// <param name="Command">What to type; null for none.</param>
public sealed record NextStep(string Text, string? Page, string? Command)
{
    private const int MostTables = 3;

    /// <summary>What to do first: for each of the worst tables who is to look at what, then how to see the rows that were set aside.</summary>
    /// <param name="run">The run.</param>
    /// <param name="findings">What is wrong, the gravest first.</param>
    internal static IReadOnlyList<NextStep> Of(DocsRun run, IReadOnlyList<Finding> findings)
        => [.. findings.Where(finding => finding.Gravity >= Gravity.Critical).GroupBy(finding => finding.Table).Take(MostTables).Select(Look), .. Quarantines(run)];

    private static NextStep Look(IGrouping<TableId, Finding> table)
    {
        var first = table.First();
        var who = first.Owner is { } owner ? $"{owner}: " : "";
        var count = table.Count();
        return new($"{who}mend {table.Key}, {(count == 1 ? "which breaks" : $"which breaks {Amount.Of(count, "critical rule")}, first")}: {first.Sentence}", first.Page, null);
    }

    private static IEnumerable<NextStep> Quarantines(DocsRun run)
        => run.Record is not { } record
            ? []
            : from pipeline in record.Pipelines
              from aside in SetAside.Of(record, pipeline)
              orderby aside.Rows descending
              select new NextStep($"look at {aside.Text}", null, aside.Command);
}
