using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>How fast a pipeline was, how fresh its tables are, and what share of its rows they rest on.</summary>
internal static class Figures
{
    public static void Write(Sheet sheet, PipelineResult pipeline, bool verbose)
    {
        if (verbose)
            WriteStages(sheet, pipeline.Stages);
        else if (pipeline.Stages.Count > 0)
            PipelineBlock.Line(sheet, Piece.Dim("times"), Times(pipeline.Stages));

        List<string> figures = [$"latency {Amount.Of(pipeline.Duration)}"];
        if (pipeline.RowsPerSecond is { } rate)
            figures.Add($"{Rate(rate)}");
        if (pipeline.Freshness is { } age)
            figures.Add($"fresh: {Amount.Of(age)} from drop to publication");
        if (pipeline.Sources.Sum(s => s.RowsInDrop) is > 0 and var all)
            figures.Add($"integrity {Amount.Share(all - pipeline.Sources.Sum(s => s.Rejected + s.QuarantinedOfDrop), all)}");
        PipelineBlock.Line(sheet, Piece.Dim("figures"), Dotted(figures));
    }

    /// <summary>Stages of one name together, in the order in which the first of each ended: <c>read 95 ms (31,474 rows/s)</c>.</summary>
    private static IEnumerable<Piece> Times(IReadOnlyList<StageTiming> stages)
        => Dotted(stages.GroupBy(s => s.Stage).Select(stage => Time(stage.Key, stage.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Duration), stage.Sum(s => s.Rows ?? 0))));

    private static void WriteStages(Sheet sheet, IReadOnlyList<StageTiming> stages)
    {
        var label = Piece.Dim("times");
        foreach (var stage in stages)
        {
            PipelineBlock.Line(sheet, label, Time(stage.Stage, stage.Duration, stage.Rows ?? 0), Piece.Dim(stage.Of is { } of ? $"  {of}" : ""));
            label = "";
        }
    }

    private static string Time(string stage, TimeSpan duration, long rows)
        => $"{stage} {Amount.Of(duration)}{(rows > 0 && duration > TimeSpan.Zero ? $" ({Rate(rows / duration.TotalSeconds)})" : "")}";

    private static string Rate(double rowsPerSecond) => $"{Amount.Of((long)Math.Round(rowsPerSecond))} rows/s";

    private static IEnumerable<Piece> Dotted(IEnumerable<string> parts)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
            {
                yield return "  ";
                yield return Piece.Dot;
                yield return "  ";
            }

            yield return Piece.Fixed(part);
            isFirst = false;
        }
    }
}
