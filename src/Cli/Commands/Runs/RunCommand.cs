using System.CommandLine;
using System.Security.Cryptography;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Sinks;
using ContactCenter.Pipeline.Transformations;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Faults;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary><c>ccq run [PIPELINE…]</c>: drops in, judged, transformed, judged again, published; or nothing is.</summary>
internal static class RunCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("run", "Carries drops through checkpoints and transformations into the lake. Publishes all or nothing.")
        {
            RunOptions.Pipelines,
            RunOptions.Data,
            RunOptions.Lake,
            RunOptions.Suites,
            RunOptions.Sources,
            RunOptions.DryRun,
            RunOptions.Sinks,
            RunOptions.Wait,
            ValidateOptions.Parameters,
            ValidateOptions.Format,
            ValidateOptions.Reports,
            ValidateOptions.Verbose,
        };
        command.SetAction(parsed => (int)Run(parsed, surroundings, cancel));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancel)
    {
        if (RequestedReports.Of(parsed.GetValue(ValidateOptions.Reports) ?? [], surroundings.Error) is not { } reports
            || SinksOf(parsed, surroundings) is not { } sinks
            || !MemoryLimit.TryGet(surroundings, out var memoryLimit))
        {
            return ExitCode.Usage;
        }

        var pipelines = RunPipelines.Read(parsed, surroundings);
        if (pipelines.Faults.Count + pipelines.WrongOptions.Count > 0)
        {
            foreach (var wrong in pipelines.WrongOptions)
                surroundings.Error.WriteLine($"ccq: {wrong}");
            FaultConsole.Write(pipelines.Faults, surroundings.Error);
            return ExitCode.Usage;
        }

        if (!reports.CanBeWritten())
            return ExitCode.Usage;

        var run = TryRun(pipelines.Readings, Settings(parsed, surroundings, sinks, memoryLimit), surroundings, cancel);
        if (run is null)
            return ExitCode.Unreadable;
        var isTold = Print(run, reports, parsed, surroundings) & reports.TryWrite(run);
        return isTold ? run.ExitCode : ExitCode.Unreadable;
    }

    private static RunRecord? TryRun(
        IReadOnlyList<PipelineReading> pipelines, RunSettings settings, Surroundings surroundings, CancellationToken cancel)
    {
        using var display = surroundings.ErrorWidth is { } width
            ? ScanProgress.Start(surroundings.Error, isTerminal: true, width, surroundings.Clock)
            : null;
        try
        {
            return new PipelineRunner(display is null ? settings : settings with { Progress = new ProgressTo(display) }).Run(pipelines, cancel);
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

    private static RunSettings Settings(ParseResult parsed, Surroundings surroundings, IReadOnlyList<SinkRequest> sinks, string? memoryLimit)
        => new()
        {
            Lake = parsed.GetValue(RunOptions.Lake)!,
            Data = parsed.GetValue(RunOptions.Data),
            Mask = PiiMask.FromKey(surroundings.Variable("CCQ_PII_KEY")),
            Clock = surroundings.Clock,
            NewSuffix = static () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3)),
            WriteRecord = RunJson.Write,
            IsDryRun = parsed.GetValue(RunOptions.DryRun),
            LockWait = parsed.GetValue(RunOptions.Wait),
            OnWaiting = message => surroundings.Error.WriteLine($"ccq: {message}"),
            Sinks = sinks,
            TemporaryFolder = surroundings.TemporaryFolder,
            MemoryLimit = memoryLimit,
        };

    private static List<SinkRequest>? SinksOf(ParseResult parsed, Surroundings surroundings)
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

    private static bool Print(RunRecord run, RequestedReports reports, ParseResult parsed, Surroundings surroundings)
        => surroundings.TryPrint(parsed.GetValue(ValidateOptions.Format) == "json"
            ? output => RunJson.Write(run, output)
            : output => surroundings.Show(output, console => RunConsole.Write(run, reports.Requests, console, parsed.GetValue(ValidateOptions.Verbose))));

    private sealed class ProgressTo(ScanProgress display) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => display.Report($"{value.Pipeline}: {value.Stage}{(value.Of is null ? "" : $" {value.Of}")}", fraction: null);
    }
}
