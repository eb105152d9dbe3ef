using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>The end of the output: a row for each suite when there are several, the totals, and the exit code in words.</summary>
internal static class Summary
{
    public static void Write(Sheet sheet, ValidationResult result)
    {
        if (result.Suites.Count > 1)
        {
            SummaryTable.Write(sheet, result);
            sheet.Blank();
        }

        sheet.Add(0, Totals(result));
        var (mark, style) = result.ExitCode switch
        {
            ExitCode.Success => ("✓", Ink.Good),
            _ => ("✗", Ink.Bad),
        };
        sheet.Add(0, new Piece($"{mark} exit {(int)result.ExitCode}: {ExitReason.Of(result)}", style));
    }

    private static string Totals(ValidationResult result)
    {
        var all = result.Statistics;
        var parts = new List<string> { $"{Amount.Of(all.Met, "rule")} met" };
        if (all.Unmet > 0)
            parts.Add($"{Amount.Of(all.Unmet)} unmet");
        if (all.Errored > 0)
            parts.Add($"{Amount.Of(all.Errored)} errored");
        if (all.NotApplicable > 0)
            parts.Add($"{Amount.Of(all.NotApplicable)} with nothing to judge");

        var rows = result.Suites.Sum(s => s.Batch?.Rows ?? 0);
        var rejected = result.Suites.Sum(s => s.Batch?.RejectedRows ?? 0);
        return $"{Amount.Of(result.Suites.Count, "suite")}: {string.Join(", ", parts)}  ·  "
            + $"{Amount.Of(rows, "row")}{(rejected > 0 ? $", {Amount.Of(rejected)} rejected" : "")}  ·  {Amount.Of(result.Duration)}";
    }
}
