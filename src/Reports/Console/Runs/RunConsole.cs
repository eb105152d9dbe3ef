using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Requests;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>
/// Writes what a run did for the person at the terminal: pipeline by pipeline why it stopped, where its rows went and what its
/// checkpoints found; then one screen over all of them, and the exit code in words.
/// </summary>
public static class RunConsole
{
    // Longer lines than this are hard to follow, however wide the window is.
    private const int WidestLine = 140;

    /// <summary>Writes every pipeline in the order of the run, then the summary.</summary>
    /// <param name="run">The record; of one that was read back the values that rules found are not shown.</param>
    /// <param name="reports">The reports that were written, for the reader to open.</param>
    /// <param name="console">Where to.</param>
    /// <param name="verbose">True to list each rule that passed, each stage, and the SQL of rules that errored.</param>
    public static void Write(RunRecord run, IReadOnlyList<ReportRequest> reports, IAnsiConsole console, bool verbose = false)
    {
        var width = Math.Min(console.Profile.Width, WidestLine);
        foreach (var pipeline in run.Pipelines)
        {
            var sheet = new Sheet(width);
            PipelineBlock.Write(sheet, run, pipeline, verbose);
            sheet.Gap();
            console.Write(sheet);
        }

        var end = new Sheet(width);
        RunSummary.Write(end, run, reports);
        console.Write(end);
    }
}
