using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>Records that could not be read as rows: how many, whether that is too many, and the first of them.</summary>
internal static class RejectedRecords
{
    private const int Shown = 3;
    private const int LongestReason = 300;

    public static void Write(Sheet sheet, SuiteResult suite)
    {
        if (suite.Batch is not { RejectedRows: > 0 } batch)
            return;

        sheet.Blank();
        sheet.Add(
            Finding.Indent,
            suite.TooManyRejected ? new Piece("✗ rejected", Ink.Bad) : new Piece("! rejected", Ink.Warning),
            Finding.LabelWidth,
            new Piece($"{Amount.Of(batch.RejectedRows, "record")} could not be read as {(batch.RejectedRows == 1 ? "a row" : "rows")}", Ink.Strong),
            suite.TooManyRejected ? ", more than the suite allows" : ", within what the suite allows",
            suite.RejectedLimit is { } limit ? $" ({limit})" : "");

        foreach (var row in batch.Rejected.Take(Shown))
        {
            Finding.Detail(sheet, "at", Piece.Fixed($"{row.File}:{row.Line}"), "  ", Visible.Cut(row.Reason, LongestReason));
            if (row.Raw.Length > 0)
                Finding.Detail(sheet, "raw", Piece.Fixed(Visible.Cut(row.Raw, Finding.ValueWidth(sheet)), Ink.Dim));
        }

        if (batch.RejectedRows > Shown && batch.Rejected.Count > 0)
            Finding.Detail(sheet, "", Piece.Dim($"… and {Amount.Of(batch.RejectedRows - Math.Min(Shown, batch.Rejected.Count))} more"));
    }
}
