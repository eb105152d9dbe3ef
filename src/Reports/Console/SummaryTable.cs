using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;
using ValidationResult = ContactCenter.Expectations.Results.ValidationResult;

namespace ContactCenter.Reports.Console;

/// <summary>A row for each suite: verdict, rows and rules. Columns in which every suite has 0 are left out.</summary>
internal static class SummaryTable
{
    private const int Gap = 2;

    private static readonly string[] _heads = ["suite", "verdict", "rows", "rejected", "met", "unmet", "errored", "n/a"];

    public static void Write(Sheet sheet, ValidationResult result)
    {
        var rows = result.Suites.Select(s => Row(s, result.FailOn)).ToList();
        var columns = Enumerable.Range(0, _heads.Length).Where(c => c < 3 || rows.Exists(r => r.Cells[c] is not ("0" or ""))).ToList();
        var widths = columns.ToDictionary(c => c, c => Math.Max(_heads[c].Length, rows.Max(r => CellWidth.Of(r.Cells[c]))));

        // What the line has left is the name's; a name that is cut keeps its beginning.
        var others = columns.Skip(1).Sum(c => widths[c] + Gap);
        widths[0] = Math.Min(widths[0], Math.Max(16, sheet.Width - others));

        sheet.Add(0, Line(_heads, columns, widths, Ink.Dim, Ink.Dim));
        foreach (var (cells, style) in rows)
            sheet.Add(0, Line(cells, columns, widths, Ink.Plain, style));
    }

    private static (string[] Cells, Style Style) Row(SuiteResult suite, Severity failOn)
    {
        var verdict = Verdict.Of(suite, failOn);
        var statistics = Statistics.Of(suite.Results);
        var judged = suite.Status == SuiteStatus.Judged;
        return (
            [
                Visible.Of(SuiteHeading.Name(suite)),
                $"{verdict.Mark} {verdict.Word}",
                suite.Batch is { } read ? Amount.Of(read.Rows) : "",
                suite.Batch is { } batch ? Amount.Of(batch.RejectedRows) : "",
                judged ? Amount.Of(statistics.Met) : "",
                judged ? Amount.Of(statistics.Unmet) : "",
                judged ? Amount.Of(statistics.Errored) : "",
                judged ? Amount.Of(statistics.NotApplicable) : "",
            ],
            verdict.Style);
    }

    /// <summary>One line as a single unbreakable stretch; names and verdicts to the left, numbers to the right.</summary>
    private static IEnumerable<Piece> Line(string[] cells, List<int> columns, Dictionary<int, int> widths, Style plain, Style verdict)
    {
        foreach (var column in columns)
        {
            var text = Visible.Cut(cells[column], widths[column]);
            var padding = new string(' ', widths[column] - CellWidth.Of(text));
            var gap = column == columns[^1] ? "" : new string(' ', Gap);
            yield return column > 1
                ? Piece.Fixed(padding + text + gap, plain)
                : Piece.Fixed(text + padding + gap, column == 1 ? verdict : plain);
        }
    }
}
