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

        var parts = new List<Piece>();
        if (batch.MissingColumns.Count > 0)
            parts.Add(new Piece($"declared, but missing from the data: {Names(batch.MissingColumns)}", Ink.Bad));
        if (batch.MissingColumns.Count > 0 && batch.ExtraColumns.Count > 0)
            parts.Add(Piece.Dim("; "));
        if (batch.ExtraColumns.Count > 0)
            parts.Add(Piece.Dim($"not named in the suite: {Names(batch.ExtraColumns)}"));
        sheet.Blank();
        sheet.Add(Finding.Indent, Label(batch), Finding.LabelWidth, parts);
    }

    private static Piece Label(BatchSummary batch)
        => batch.MissingColumns.Count > 0 ? Piece.Fixed("✗ columns", Ink.Bad) : Piece.Dim("  columns");

    private static string Names(IReadOnlyList<string> columns)
        => string.Join(", ", columns.Take(Shown).Select(c => Visible.Cut(c, 60)))
            + (columns.Count > Shown ? $" and {Amount.Of(columns.Count - Shown)} more" : "");
}
