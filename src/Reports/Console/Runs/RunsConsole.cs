using System.Globalization;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>Writes a row for each run of a lake, for <c>ccq runs list</c>.</summary>
public static class RunsConsole
{
    private const int WidestLine = 160;

    /// <summary>Writes the runs in the order given.</summary>
    /// <param name="runs">The records.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IReadOnlyList<RunRecord> runs, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        if (runs.Count == 0)
        {
            sheet.Add(0, "no run yet; `ccq run` makes the first one");
            console.Write(sheet);
            return;
        }

        var grid = new TextGrid(
            new("id"),
            new("started (UTC)"),
            new("pipelines", IsName: true),
            new("verdict"),
            new("rows in", IsNumber: true),
            new("set aside", IsNumber: true, IsOptional: true),
            new("took", IsNumber: true));
        foreach (var run in runs)
            grid.Add(Row(run));
        grid.Write(sheet, indent: 0);
        console.Write(sheet);
    }

    private static Piece[] Row(RunRecord run)
    {
        var sources = run.Pipelines.SelectMany(p => p.Sources).ToList();
        return
        [
            run.Id,
            run.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            new((run.Settings.Command == "run" ? "" : $"{run.Settings.Command}: ") + string.Join(", ", run.Pipelines.Select(p => p.Pipeline)), Ink.Strong),
            Verdicts(run),
            Amount.Of(sources.Sum(s => s.RowsInDrop)),
            Amount.Of(sources.Sum(s => s.Rejected + s.Quarantined)),
            Amount.Of(run.Duration),
        ];
    }

    // The worst first: it is what the list is looked through for.
    private static Piece Verdicts(RunRecord run)
    {
        PipelineStatus[] worstFirst = [PipelineStatus.Failed, PipelineStatus.Stopped, PipelineStatus.Published, PipelineStatus.DryRun, PipelineStatus.Unchanged];
        var words = new List<string>();
        foreach (var status in worstFirst)
        {
            var count = run.Pipelines.Count(p => p.Status == status);
            if (count > 0)
                words.Add(run.Pipelines.Count == count ? PipelineVerdict.Of(status).Word : $"{Amount.Of(count)} {PipelineVerdict.Of(status).Word}");
        }

        return new($"{(run.Success ? "✓" : "✗")} {(words.Count == 0 ? "nothing run" : string.Join(", ", words))}", run.Success ? Ink.Good : Ink.Bad);
    }
}
