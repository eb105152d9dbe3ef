using System.CommandLine;
using ContactCenter.Cli.Commands.Lakes;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Running;
using ContactCenter.Reports.Console.Runs;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary><c>ccq runs list</c>: a row for each run, the latest first.</summary>
internal static class RunsListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("list", "Lists the runs of a lake, the latest first. Exits 3 when a record can't be read; the others are listed all the same.") { LakeOptions.Lake };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, _ =>
        {
            var files = RunRecords.FilesOf(parsed.GetValue(LakeOptions.Lake)!);
            List<RunRecord> runs = [.. files.Select(file => KeptRuns.TryRead(file, surroundings.Error)).OfType<RunRecord>()];
            return LakeWork.Show(surroundings, console => RunsConsole.Write(runs, console), runs.Count == files.Count ? ExitCode.Success : ExitCode.Unreadable);
        }));
        return command;
    }
}
