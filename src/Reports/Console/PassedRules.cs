using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>The rules of a suite that were met or had nothing to judge, folded into one line, or with <c>--verbose</c> a line each.</summary>
internal static class PassedRules
{
    private const int NamesShown = 6;
    private const int LongestName = 80;

    private static readonly Piece _met = new("✓ met", Ink.Good);
    private static readonly Piece _idle = Piece.Dim("– n/a");

    public static void Write(Sheet sheet, SuiteResult suite, bool verbose)
    {
        if (suite.Status != SuiteStatus.Judged)
            return;

        var passed = suite.Results.Where(r => r.Success).ToList();
        if (passed.Count == 0)
            return;
        if (passed.Count < suite.Results.Count || verbose)
            sheet.Blank();
        if (verbose)
            Unfolded(sheet, passed);
        else
            Folded(sheet, suite);
    }

    private static void Folded(Sheet sheet, SuiteResult suite)
    {
        var statistics = Statistics.Of(suite.Results);
        var line = new List<Piece>();
        if (statistics.Met > 0)
            line.Add(Amount.Of(statistics.Met, "rule"));
        if (statistics.NotApplicable > 0)
        {
            var names = suite.Results.Where(r => r.Outcome == Outcome.NotApplicable).Select(r => Visible.Cut(ShortId(r, suite), LongestName)).ToList();
            var shown = string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? $" and {Amount.Of(names.Count - NamesShown)} more" : "");
            line.Add(statistics.Met > 0 ? $", {Amount.Of(statistics.NotApplicable)} not applicable" : Amount.Of(statistics.NotApplicable, "rule"));
            line.Add(Piece.Dim($" (nothing to judge): {shown}"));
        }

        sheet.Add(Finding.Indent, statistics.Met > 0 ? _met : _idle, Finding.LabelWidth, line);
    }

    private static void Unfolded(Sheet sheet, List<ExpectationResult> passed)
    {
        foreach (var result in passed)
        {
            var met = result.Outcome == Outcome.Met;
            sheet.Add(
                Finding.Indent,
                met ? _met : _idle,
                Finding.LabelWidth,
                result.Sentence,
                Piece.Dim(met ? Tolerated(result.Details) : " (nothing to judge)"));
        }
    }

    private static string Tolerated(ResultDetails details)
        => details is { UnexpectedCount: > 0 and var some, ElementCount: { } elements }
            ? $" ({Amount.Of(some, "row")} tolerated, {Amount.Share(some, elements - (details.MissingCount ?? 0))})"
            : "";

    // The suite's own name before its rules is no news under its heading.
    private static string ShortId(ExpectationResult result, SuiteResult suite)
        => result.Id.StartsWith(suite.Suite + "/", StringComparison.Ordinal) ? result.Id[(suite.Suite.Length + 1)..] : result.Id;
}
