using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Dashboards;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Sinks;
using ContactCenter.Pipeline.Transformations;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary>What the commands share that run pipelines: settings from the line, the work with its progress and failures, the record on standard output.</summary>
internal static class RunWork
{
    /// <summary>Runs; null when that was not possible, which is told.</summary>
    public static RunRecord? Try(Func<PipelineRunner, RunRecord> run, RunSettings settings, Surroundings surroundings)
    {
        using var display = surroundings.ErrorWidth is { } width
            ? ScanProgress.Start(surroundings.Error, isTerminal: true, width, surroundings.Clock)
            : null;
        try
        {
            return run(new PipelineRunner(display is null ? settings : settings with { Progress = new ProgressTo(display) }));
        }
        catch (TemporaryFolderException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message} Set TMPDIR to another folder.");
        }
        catch (Exception e) when (e is LakeException or IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message}");
        }

        return null;
    }

    /// <summary>The dashboards of pipelines as they are published now. None when they can't be read, which is told: what the run did stands all the same.</summary>
    public static IReadOnlyList<Dashboard> Dashboards(IReadOnlyList<PipelineReading> pipelines, RunSettings settings, Surroundings surroundings, CancellationToken cancel)
    {
        try
        {
            var lake = DeltaLake.Open(settings.Lake, settings.Clock);
            return new DashboardReader(lake, settings.Mask, settings.TemporaryFolder, settings.MemoryLimit).Read([.. pipelines.Select(it => it.Pipeline).OfType<PipelineDefinition>()], cancel);
        }
        catch (Exception e) when (e is LakeException or TemporaryFolderException or IOException or UnauthorizedAccessException or DbException)
        {
            surroundings.Error.WriteLine($"ccq: the dashboards could not be read: {e.Message}");
            return [];
        }
    }

    /// <summary>How a line says to run.</summary>
    public static RunSettings Settings(ParseResult parsed, Surroundings surroundings, RequestedReports reports, IReadOnlyList<SinkRequest> sinks, string? memoryLimit)
        => new()
        {
            Lake = parsed.GetValue(RunOptions.Lake)!,
            Data = parsed.GetValue(RunOptions.Data),
            Mask = PersonalData.Mask(surroundings, parsed.GetValue(RunOptions.Lake)!),
            Clock = surroundings.Clock,
            NewSuffix = static () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3)),
            WithPortraits = reports.HaveDocs,
            WriteRecord = RunJson.Write,
            IsDryRun = parsed.GetValue(RunOptions.DryRun),
            LockWait = parsed.GetValue(RunOptions.Wait),
            OnWaiting = message => surroundings.Error.WriteLine($"ccq: {message}"),
            Sinks = sinks,
            TemporaryFolder = surroundings.TemporaryFolder,
            MemoryLimit = memoryLimit,
        };

    /// <summary>Adds the lake's data docs to what a line asks for. A dry run changes nothing in the lake, so it has none unless they are asked for.</summary>
    public static void AddDocs(RequestedReports reports, ParseResult parsed)
    {
        if (!parsed.GetValue(RunOptions.DryRun))
            reports.AddDocs(DeltaLake.DocsOf(parsed.GetValue(RunOptions.Lake)!));
    }

    /// <summary>The sinks of the line; null when one is wrong, which is told.</summary>
    public static List<SinkRequest>? SinksOf(ParseResult parsed, Surroundings surroundings)
    {
        var sinks = new List<SinkRequest>();
        var texts = parsed.GetValue(RunOptions.Sinks) ?? [];
        foreach (var text in texts)
        {
            if (SinkRequest.TryParse(text, out var sink, out var fault))
                sinks.Add(sink);
            else
                surroundings.Error.WriteLine($"ccq: {fault}");
        }

        return sinks.Count == texts.Length ? sinks : null;
    }

    /// <summary>Puts the record on standard output. False when that takes no more.</summary>
    public static bool Print(RunRecord run, RequestedReports reports, ParseResult parsed, Surroundings surroundings)
        => surroundings.TryPrint(parsed.GetValue(ValidateOptions.Format) == "json"
            ? output => RunJson.Write(run, output)
            : output => surroundings.Show(output, console => RunConsole.Write(run, reports.Requests, console, parsed.GetValue(ValidateOptions.Verbose))));

    private sealed class ProgressTo(ScanProgress display) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => display.Report($"{value.Pipeline}: {value.Stage}{(value.Of is null ? "" : $" {value.Of}")}", fraction: null);
    }
}
