using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>Columns that only the data or only the suite has.</summary>
internal static class ColumnDifferences
{
    private const int Shown = 12;

    public static void Write(Sheet sheet, SuiteResult suite)
    {
        if (suite.Batch is not { } batch || (batch.MissingColumns.Count == 0 && batch.ExtraColumns.Count == 0))
            return;

        var parts = new List<string>();
        if (batch.MissingColumns.Count > 0)
            parts.Add($"missing from the data: {Names(batch.MissingColumns)}");
        if (batch.ExtraColumns.Count > 0)
            parts.Add($"not named in the suite: {Names(batch.ExtraColumns)}");
        sheet.Blank();
        sheet.Add(Finding.Indent, Piece.Dim("  columns"), Finding.LabelWidth, Piece.Dim(string.Join("; ", parts)));
    }

    private static string Names(IReadOnlyList<string> columns)
        => string.Join(", ", columns.Take(Shown).Select(c => Visible.Cut(c, 60)))
            + (columns.Count > Shown ? $" and {Amount.Of(columns.Count - Shown)} more" : "");
}
