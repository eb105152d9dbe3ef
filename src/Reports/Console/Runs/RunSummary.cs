using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Requests;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>The end of the output: a row for each pipeline when there are several, where to look further, what the run took, the exit code in words.</summary>
internal static class RunSummary
{
    public static void Write(Sheet sheet, RunRecord run, IReadOnlyList<ReportRequest> reports)
    {
        if (run.Pipelines.Count > 1)
        {
            WriteTable(sheet, run);
            sheet.Gap();
        }

        foreach (var report in reports)
            sheet.Add(0, Piece.Dim("report"), PipelineBlock.LabelWidth, Piece.Fixed(report.Opens));
        sheet.Add(0, Piece.Dim("run"), PipelineBlock.LabelWidth, Piece.Fixed(Commands.ShowRun(run)));
        sheet.Add(0, Piece.Dim("took"), PipelineBlock.LabelWidth, Took(run));
        sheet.Add(0, new Piece($"{(run.Success ? "✓" : "✗")} exit {(int)run.ExitCode}: {RunExitReason.Of(run)}", run.Success ? Ink.Good : Ink.Bad));
    }

    private static void WriteTable(Sheet sheet, RunRecord run)
    {
        var grid = new TextGrid(
            new("pipeline", IsName: true),
            new("verdict"),
            new("rows in", IsNumber: true),
            new("rejected", IsNumber: true, IsOptional: true),
            new("repeats", IsNumber: true, IsOptional: true),
            new("quarantined", IsNumber: true),
            new("accepted", IsNumber: true),
            new("output", IsNumber: true),
            new("tables", IsOptional: true));
        foreach (var pipeline in run.Pipelines)
        {
            var verdict = PipelineVerdict.Of(pipeline.Status);
            grid.Add(
                new(pipeline.Pipeline, Ink.Strong),
                new($"{verdict.Mark} {verdict.Word}", verdict.Style),
                Amount.Of(pipeline.Sources.Sum(s => s.RowsInDrop)),
                Amount.Of(pipeline.Sources.Sum(s => s.Rejected)),
                Amount.Of(pipeline.Sources.Sum(s => s.Repeats)),
                Amount.Of(pipeline.Sources.Sum(s => s.Quarantined)),
                Amount.Of(pipeline.Sources.Sum(s => s.Accepted)),
                Amount.Of(PublishedRows(pipeline)),
                Folder(run, pipeline));
        }

        grid.Write(sheet, indent: 0);
    }

    /// <summary>The rows of the tables that the steps made; of a pipeline without steps those of all its tables.</summary>
    private static long PublishedRows(PipelineResult pipeline)
    {
        var made = pipeline.Steps.Select(s => s.Table.Replace('.', '/')).ToHashSet(StringComparer.Ordinal);
        return pipeline.Tables.Where(t => made.Count == 0 || made.Contains(t.Table[(t.Table.IndexOf('/') + 1)..])).Sum(t => t.Rows);
    }

    // Of an unchanged pipeline the tables are where an earlier run published them.
    private static string Folder(RunRecord run, PipelineResult pipeline) => pipeline switch
    {
        { Tables: [var first, ..] } => PublishedTables.PathOf(run.Settings.Lake, first.Path.Split('/')[0]),
        { Status: PipelineStatus.Unchanged } => PublishedTables.PathOf(run.Settings.Lake, pipeline.Pipeline),
        _ => "",
    };

    private static IEnumerable<Piece> Took(RunRecord run) =>
    [
        Piece.Fixed(Amount.Of(run.Duration)), "  ", Piece.Dot, "  ",
        Piece.Fixed($"CPU {Amount.Of(run.Usage.Cpu)} on {Amount.Of(run.Usage.Cores, "core")}"), "  ", Piece.Dot, "  ",
        Piece.Fixed($"{Amount.OfBytes(run.Usage.PeakMemoryBytes)} of memory at most"),
    ];
}
