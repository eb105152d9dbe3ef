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

    private static List<Piece> Totals(ValidationResult result)
    {
        var all = result.Statistics;
        var rules = $"{Amount.Of(all.Met, "rule")} met, {Amount.Of(all.Unmet)} unmet, {Amount.Of(all.Errored)} errored, {Amount.Of(all.NotApplicable)} not applicable";
        var rows = Amount.Of(result.Suites.Sum(s => s.Batch?.Rows ?? 0), "row");
        var rejected = $"{Amount.Of(result.Suites.Sum(s => s.Batch?.RejectedRows ?? 0))} rejected";

        return [.. Parts(Amount.Of(result.Suites.Count, "suite"), rules, $"{rows}, {rejected}", Amount.Of(result.Duration))];
    }

    // A line is broken between parts, or between a number with its noun and the next, never inside one.
    private static IEnumerable<Piece> Parts(params string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                yield return "  ";
                yield return Piece.Dot;
                yield return "  ";
            }

            var numbers = parts[i].Split(", ");
            for (var n = 0; n < numbers.Length; n++)
            {
                var last = n == numbers.Length - 1;
                yield return Piece.Fixed(last ? numbers[n] : numbers[n] + ",");
                if (!last)
                    yield return " ";
            }
        }
    }
}
