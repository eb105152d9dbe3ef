using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>What the checkpoints of a pipeline found: suites with anything to say, those that failed first; the others in one line.</summary>
internal static class Checkpoints
{
    public static void Write(Sheet sheet, PipelineResult pipeline, bool verbose)
    {
        var telling = pipeline.Suites.Where(s => verbose || !IsQuiet(s)).OrderBy(s => s.Success(Severity.Critical) == false ? 0 : 1).ToList();
        foreach (var suite in telling)
        {
            sheet.Gap();
            SuiteBlock.Write(sheet, suite, PipelineVerdict.Of(suite, pipeline.Status), verbose, PipelineVerdict.WentOn(pipeline.Status));
        }

        sheet.Gap();
        if (!verbose)
            WriteQuiet(sheet, pipeline.Suites, telling.Count);
    }

    private static void WriteQuiet(Sheet sheet, IReadOnlyList<SuiteResult> suites, int telling)
    {
        var quiet = suites.Where(IsQuiet).ToList();
        if (quiet.Count == 0)
            return;

        var rules = Statistics.Of(quiet.SelectMany(s => s.Results));
        PipelineBlock.Line(
            sheet,
            new Piece("✓ met", Ink.Good),
            $"{Amount.Of(rules.Met, "rule")} of {Amount.Of(quiet.Count, telling > 0 ? "other suite" : "suite")}",
            rules.NotApplicable > 0 ? $", {Amount.Of(rules.NotApplicable)} not applicable" : "",
            Piece.Dim($": {string.Join(", ", quiet.Select(s => s.Suite))}"));
    }

    private static bool IsQuiet(SuiteResult suite) => suite.Status == SuiteStatus.Judged
        && suite.Success(Severity.Critical) == true
        && suite.Results.All(r => r.Success)
        && suite.Batch is not ({ RejectedRows: > 0 } or { ExtraColumns.Count: > 0 });
}
