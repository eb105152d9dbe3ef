using System.CommandLine;
using ContactCenter.Cli.Commands.Runs;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Pipeline.Transformations;
using ContactCenter.Reports.Faults;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine replay SYSTEM/TABLE [FILE.csv] [--suites DIR]</c>: rows go through the same checkpoint and into the outputs.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string?> _file = new("FILE.csv")
    {
        Description = "Rows that `export` wrote, with values put right. Without it all open rows go as they are, judged by the suites of --suites.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> _pipeline = QuarantineOptions.Text(
        "--pipeline", "FOLDER", "The folder of the pipeline, when it is not a shipped one. Default: the shipped one of the name SYSTEM.");

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("replay", "Sends rows through their checkpoint and their pipeline again: put right in a CSV file, or with a suite put right.")
        {
            QuarantineOptions.Table,
            _file,
            RunOptions.Suites,
            _pipeline,
            RunOptions.Data,
            QuarantineOptions.Lake,
            RunOptions.DryRun,
            RunOptions.Sinks,
            RunOptions.Wait,
            ValidateOptions.Parameters,
            ValidateOptions.Format,
            ValidateOptions.Reports,
            ValidateOptions.Verbose,
        };
        command.Validators.Add(line =>
        {
            if (line.GetValue(_file) is null && line.GetValue(RunOptions.Suites) is null)
                line.AddError("expected FILE.csv with values put right, or --suites DIR with a suite put right, found neither");
        });
        command.SetAction(parsed => (int)QuarantineWork.Told(parsed, surroundings, () => Run(parsed, surroundings, cancel)));
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

        var name = parsed.GetValue(QuarantineOptions.Table)!.Split('/');
        if (parsed.GetValue(_pipeline) is null && new PipelineCatalogue(new(AppContext.BaseDirectory)).Shipped is var shipped && !shipped.Contains(name[0]))
            throw new QuarantineRefusedException([$"{name[0]}: expected one of the shipped pipelines {string.Join(", ", shipped)}, found none of that name. Name the folder of yours with --pipeline."]);
        var pipelines = RunPipelines.Read([parsed.GetValue(_pipeline) ?? name[0]], parsed, surroundings);
        if (pipelines.Faults.Count > 0)
        {
            FaultConsole.Write(pipelines.Faults, surroundings.Error);
            return ExitCode.Usage;
        }

        RunWork.AddDocs(reports, parsed);
        if (!reports.CanBeWritten())
            return ExitCode.Usage;

        var pipeline = pipelines.Readings[0];
        if (pipeline.Pipeline!.Name != name[0])
            throw new QuarantineRefusedException([$"{name[0]}/{name[1]}: expected a source of pipeline {name[0]}, found that {pipeline.Pipeline.File} is {pipeline.Pipeline.Name}."]);
        var replay = Replay.Of(pipeline, name[1], parsed.GetValue(_file));
        var settings = RunWork.Settings(parsed, surroundings, reports, sinks, memoryLimit);
        var run = RunWork.Try(runner => runner.Replay(pipeline, replay, cancel), settings, surroundings);
        if (run is null)
            return ExitCode.Unreadable;
        var isTold = RunWork.Print(run, reports, parsed, surroundings) & reports.TryWrite(run, reports.HaveDocs ? RunWork.Dashboards([pipeline], settings, surroundings, cancel) : []);
        return isTold ? run.ExitCode : ExitCode.Unreadable;
    }
}
