using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>The rules of a suite that were met or had nothing to judge: a line, or with <c>--verbose</c> a line each.</summary>
internal static class PassedRules
{
    private const int NamesShown = 6;

    public static void Write(Sheet sheet, SuiteResult suite, bool verbose)
    {
        if (suite.Status != SuiteStatus.Judged)
            return;

        var passed = suite.Results.Where(r => r.Success).ToList();
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
        if (statistics.Met > 0)
            sheet.Add(Finding.Indent, new Piece("✓ met", Ink.Good), Finding.LabelWidth, Amount.Of(statistics.Met, "rule"));
        if (statistics.NotApplicable == 0)
            return;

        var names = suite.Results.Where(r => r.Outcome == Outcome.NotApplicable).Select(r => Visible.Cut(ShortId(r, suite), 80)).ToList();
        var shown = string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? $" and {Amount.Of(names.Count - NamesShown)} more" : "");
        sheet.Add(
            Finding.Indent,
            Piece.Dim("– idle"),
            Finding.LabelWidth,
            $"{Amount.Of(statistics.NotApplicable, "rule")} with nothing to judge",
            Piece.Dim($": {shown}"));
    }

    private static void Unfolded(Sheet sheet, List<ExpectationResult> passed)
    {
        foreach (var result in passed)
        {
            var met = result.Outcome == Outcome.Met;
            sheet.Add(
                Finding.Indent,
                met ? new Piece("✓ met", Ink.Good) : Piece.Dim("– idle"),
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
