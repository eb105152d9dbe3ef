using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>Where a pipeline's tables are, where they were copied to, and how to look at what went to quarantine.</summary>
internal static class PublishedTables
{
    public static void Write(Sheet sheet, RunRecord run, PipelineResult pipeline)
    {
        var label = Piece.Dim("tables");
        foreach (var table in pipeline.Tables)
        {
            PipelineBlock.Line(
                sheet,
                label,
                Piece.Fixed(PathOf(run.Settings.Lake, table.Path)),
                "  ",
                Piece.Fixed(Amount.Of(table.Rows, "row")),
                Piece.Dim($", version {Amount.Of(table.Version)}"));
            label = "";
        }

        foreach (var sink in pipeline.Sinks)
            WriteSink(sheet, run, sink);

        if (pipeline.Status != PipelineStatus.Published)
            return;
        foreach (var source in pipeline.Sources)
            WriteQuarantine(sheet, run, pipeline, source);
    }

    /// <summary>A path below the lake as the user can open it.</summary>
    public static string PathOf(string lake, string path) => lake.EndsWith('/') ? lake + path : $"{lake}/{path}";

    // What was in quarantine before and had to stay there is not of this run.
    private static void WriteQuarantine(Sheet sheet, RunRecord run, PipelineResult pipeline, SourceLedger source)
    {
        var came = source.QuarantinedOfDrop + source.Rejected;
        var stayed = source.Quarantined - source.QuarantinedOfDrop;
        if (came > 0)
        {
            PipelineBlock.Line(
                sheet,
                new Piece("! look at", Ink.Warning),
                $"{Amount.Of(came, "row")} in quarantine: ",
                Piece.Fixed(Commands.ShowQuarantine(run, pipeline.Pipeline, source.Suite), Ink.Strong));
        }

        if (stayed > 0)
        {
            PipelineBlock.Line(
                sheet,
                new Piece("! stays", Ink.Warning),
                $"{Amount.Of(stayed, "row")} judged again {(stayed == 1 ? "stays" : "stay")} in quarantine: ",
                Piece.Fixed(Commands.Quarantine("show", $"{pipeline.Pipeline}/{source.Suite}", run.Settings.Lake), Ink.Strong));
        }
    }

    private static void WriteSink(Sheet sheet, RunRecord run, SinkResult sink)
    {
        var target = sink.Kind == "csv" ? PathOf(run.Settings.Lake, sink.Target) : sink.Target;
        if (sink.Fault is { } fault)
            PipelineBlock.Line(sheet, new Piece("! no copy", Ink.Warning), Piece.Fixed($"{sink.Kind} {target}"), "  ", fault);
        else
            PipelineBlock.Line(sheet, Piece.Dim("copied"), Piece.Fixed($"{sink.Kind} {target}"), "  ", Piece.Fixed(Amount.Of(sink.Rows, "row")));
    }
}
