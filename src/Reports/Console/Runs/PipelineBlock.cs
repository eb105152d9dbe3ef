using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>One pipeline: its verdict and why, where its rows went, what its checkpoints found, what it published and how fast.</summary>
internal static class PipelineBlock
{
    /// <summary>Where a line under the heading starts.</summary>
    public const int Indent = 2;

    /// <summary>The places of the word before what a line says.</summary>
    public const int LabelWidth = 12;

    public static void Write(Sheet sheet, RunRecord run, PipelineResult pipeline, bool verbose)
    {
        Heading(sheet, pipeline);
        Reasons(sheet, pipeline);
        LedgerTable.Write(sheet, pipeline);
        Checkpoints.Write(sheet, pipeline, verbose);
        StepLines.Write(sheet, pipeline);
        PublishedTables.Write(sheet, run, pipeline);
        foreach (var note in pipeline.Notes)
            Line(sheet, new Piece("! note", Ink.Warning), note);
        sheet.Gap();
        Figures.Write(sheet, pipeline, verbose);
    }

    /// <summary>A line of the block: a word, then what there is to say.</summary>
    public static void Line(Sheet sheet, Piece label, params IEnumerable<Piece> pieces) => sheet.Add(Indent, label, LabelWidth, pieces);

    private static void Heading(Sheet sheet, PipelineResult pipeline)
    {
        var verdict = PipelineVerdict.Of(pipeline.Status);
        sheet.Add(
            0,
            Piece.Fixed($"{verdict.Mark} {verdict.Word.ToUpperInvariant()}", verdict.Style),
            "  ",
            Piece.Dim("pipeline "),
            new Piece(pipeline.Pipeline, Ink.Strong));

        List<Piece> facts = [new(PipelineVerdict.Meaning(pipeline.Status))];
        var rows = pipeline.Sources.Sum(s => s.RowsInDrop);
        var files = pipeline.Sources.Sum(s => s.Files.Count);
        if (files > 0)
            facts.AddRange(["  ", Piece.Dot, "  ", Piece.Fixed($"{Amount.Of(rows, "row")} in {Amount.Of(files, "new file")}")]);
        if (pipeline.Publication is { } publication)
            facts.AddRange(["  ", Piece.Dot, "  ", Piece.Fixed($"publication {Amount.Of(publication)}", Ink.Dim)]);
        sheet.Add(Indent, facts);
    }

    private static void Reasons(Sheet sheet, PipelineResult pipeline)
    {
        if (pipeline.Reasons.Count == 0)
            return;

        sheet.Gap();
        foreach (var reason in pipeline.Reasons)
        {
            Piece label = new("✗ because", Ink.Bad);
            foreach (var line in Lines.Of(reason))
            {
                Line(sheet, label, new Piece(line, Ink.Strong));
                label = "";
            }
        }
    }
}
