using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>The top of a table's page: what came of it, why, and what it is.</summary>
/// <param name="Why">Why the verdict is what it is, one plain sentence each, worst first; empty when all is well.</param>
/// <param name="Worst">The rules to look at first.</param>
/// <param name="Facts">What there is to know of the table and the run.</param>
/// <param name="Next">What to do, worst first: a few words and the command.</param>
public sealed record TableStrip(IReadOnlyList<string> Why, IReadOnlyList<RuleView> Worst, IReadOnlyList<Fact> Facts, IReadOnlyList<StripStep> Next)
{
    private const int MostWorst = 3;

    internal static TableStrip Of(DocsRun run, DocsTable table, IReadOnlyList<RuleGroup> groups) => new(
        [.. VerdictReasons.Of(table)],
        [.. Findings.Of(table.Suite).Take(MostWorst).Select(worst => groups.SelectMany(group => group.Failing).First(rule => rule.Result == worst))],
        [.. TableFacts.Of(run, table)],
        [.. Steps(run, table)]);

    private static IEnumerable<StripStep> Steps(DocsRun run, DocsTable table)
    {
        // A run that did not publish put nothing into the lake, so there is nothing to look at.
        if (run.Record is { } record && table is { Pipeline: { Status: PipelineStatus.Published } pipeline, Ledger: { } ledger } && ledger.QuarantinedOfDrop + ledger.Rejected > 0)
            yield return new("See the rows set aside", Visible.Of(Commands.ShowQuarantine(record, pipeline.Pipeline, ledger.Suite)));
        if (table.Verdict == TableVerdict.NotPublished)
            yield return new("Publish it", Visible.Of($"ccq run{(table.Id.System.Length == 0 ? "" : $" {Commands.Word(table.Id.System)}")}"));
        else if (table.Verdict != TableVerdict.Passed)
            yield return new("Judge it again", Visible.Of(ReproducingCommand.Of(run, table)));
    }
}

/// <summary>A fact about a table.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The fact.</param>
/// <param name="Note">What else belongs to it: a limit, a share; null if nothing.</param>
/// <param name="Class">Its class in the style sheet where it is not as it should be; null else.</param>
public sealed record Fact(string Name, string Text, string? Note = null, string? Class = null);

/// <summary>Something to do.</summary>
/// <param name="Purpose">What for, in a few words.</param>
/// <param name="Command">The command.</param>
public sealed record StripStep(string Purpose, string Command);
