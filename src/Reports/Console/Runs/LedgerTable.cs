using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>Where the rows of each source went: a row for each source, or where that is too wide a column for each.</summary>
internal static class LedgerTable
{
    private static readonly (string Head, Func<SourceLedger, long> Rows, bool IsOptional, Style Style)[] _counts =
    [
        ("in drop", s => s.RowsInDrop, false, Ink.Plain),
        ("waiting", s => s.Waiting, true, Ink.Plain),
        ("replayed", s => s.Replayed, true, Ink.Plain),
        ("rejected", s => s.Rejected, false, Ink.Warning),
        ("redelivered", s => s.Redelivered, true, Ink.Plain),
        ("restated", s => s.Restated, true, Ink.Plain),
        ("quarantined", s => s.Quarantined, false, Ink.Warning),
        ("accepted", s => s.Accepted, false, Ink.Good),
    ];

    public static void Write(Sheet sheet, PipelineResult pipeline)
    {
        if (pipeline.Sources.Count == 0)
            return;

        sheet.Gap();
        var grid = ByRow(pipeline.Sources);
        (PipelineBlock.Indent + grid.Width <= sheet.Width ? grid : ByColumn(pipeline.Sources)).Write(sheet, PipelineBlock.Indent);
        foreach (var source in pipeline.Sources)
            WriteRemarks(sheet, source);
    }

    private static TextGrid ByRow(IReadOnlyList<SourceLedger> sources)
    {
        var grid = new TextGrid([new("source", IsName: true), .. _counts.Select(c => new TextColumn(c.Head, IsNumber: true, IsOptional: c.IsOptional))]);
        foreach (var source in sources)
            grid.Add([source.Source, .. _counts.Select(c => Cell(c.Rows(source), c.Style))]);
        return grid;
    }

    private static TextGrid ByColumn(IReadOnlyList<SourceLedger> sources)
    {
        var grid = new TextGrid([new("rows"), .. sources.Select(s => new TextColumn(s.Source, IsNumber: true))]);
        foreach (var (head, rows, isOptional, style) in _counts)
        {
            if (!isOptional || sources.Any(s => rows(s) != 0))
                grid.Add([head, .. sources.Select(s => Cell(rows(s), style))]);
        }

        return grid;
    }

    private static Piece Cell(long rows, Style style) => new(Amount.Of(rows), rows == 0 ? Ink.Dim : style);

    private static void WriteRemarks(Sheet sheet, SourceLedger source)
    {
        if (!source.AddsUp)
        {
            var (more, less) = source.Difference > 0 ? ("went in", "came out") : ("came out", "went in");
            Remark(new("✗ ledger", Ink.Bad), $"{Amount.Of(Math.Abs(source.Difference), "row")} more {more} than {less}: this is a fault of ccq, please report it");
        }

        if (source.FilesTakenInBefore is { Count: > 0 } known)
            Remark(Piece.Dim("left out"), $"{Amount.Of(known.Count, "file")} whose bytes an earlier run took in: {First(known)}");
        if (source.Replaced > 0)
            Remark(Piece.Dim("replaced"), $"{Amount.Of(source.Replaced, "row")} of earlier drops, by restated ones of this one");
        if (source.LookAlikes > 0)
            Remark(Piece.Dim("look-alikes"), $"{Amount.Of(source.LookAlikes, "row")} kept whose {(source.LookAlikes == 1 ? "key differs" : "keys differ")} from another's in fractions of a second only");

        void Remark(Piece label, string text) => PipelineBlock.Line(sheet, label, Piece.Dim($"{source.Source}: "), text);
    }

    private static string First(IReadOnlyList<string> files)
        => files.Count == 1 ? files[0] : $"{files[0]} and {Amount.Of(files.Count - 1)} more";
}
