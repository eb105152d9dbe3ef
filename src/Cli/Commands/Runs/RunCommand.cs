using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Faults;

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
            || RunWork.SinksOf(parsed, surroundings) is not { } sinks
            || !MemoryLimit.TryGet(surroundings, out var memoryLimit))
        {
            return ExitCode.Usage;
        }

        var pipelines = RunPipelines.Read(parsed, surroundings);
        if (pipelines.Faults.Count + pipelines.WrongOptions.Count > 0)
        {
            foreach (var wrong in pipelines.WrongOptions)
                surroundings.Error.WriteLine($"ccq: {wrong}");
            if (pipelines.Faults.Count > 0)
                FaultConsole.Write(pipelines.Faults, surroundings.Error);
            return ExitCode.Usage;
        }

        RunWork.AddDocs(reports, parsed);
        if (!reports.CanBeWritten())
            return ExitCode.Usage;

        var settings = RunWork.Settings(parsed, surroundings, reports, sinks, memoryLimit);
        var run = RunWork.Try(runner => runner.Run(pipelines.Readings, cancel), settings, surroundings);
        if (run is null)
            return ExitCode.Unreadable;
        var isTold = RunWork.Print(run, reports, parsed, surroundings) & reports.TryWrite(run, reports.HaveDocs ? RunWork.Dashboards(pipelines.Readings, settings, surroundings, cancel) : []);
        return isTold ? run.ExitCode : ExitCode.Unreadable;
    }
}
