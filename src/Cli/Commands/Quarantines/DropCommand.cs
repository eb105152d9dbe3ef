using System.CommandLine;
using ContactCenter.Cli.Commands.Runs;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Reports.Console.Quarantines;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine drop SYSTEM/TABLE --ids … --by NAME --reason TEXT</c>: rows that nobody will put right are closed.</summary>
internal static class DropCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("drop", "Closes open rows that nobody will put right, with a name and a reason. The rows stay in quarantine, closed.")
        {
            QuarantineOptions.Table,
            QuarantineOptions.Ids,
            QuarantineOptions.Rule,
            QuarantineOptions.File,
            QuarantineOptions.By,
            QuarantineOptions.Reason,
            QuarantineOptions.DryRun,
            QuarantineOptions.Lake,
            RunOptions.Wait,
        };
        command.Validators.Add(line =>
        {
            var given = new object?[] { line.GetResult(QuarantineOptions.Ids), line.GetResult(QuarantineOptions.Rule), line.GetResult(QuarantineOptions.File) }.Count(it => it is not null);
            if (given != 1)
                line.AddError($"expected one of --ids, --rule and --file, which say what is dropped, found {(given == 0 ? "none" : $"{given}")}");
        });
        command.SetAction(parsed => (int)QuarantineWork.Try(parsed, surroundings, settings => Run(parsed, settings, surroundings, cancel)));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, QuarantineSettings settings, Surroundings surroundings, CancellationToken cancel)
    {
        var selection = new QuarantineSelection
        {
            Ids = QuarantineOptions.IdsOf(parsed),
            Rule = parsed.GetValue(QuarantineOptions.Rule),
            File = parsed.GetValue(QuarantineOptions.File),
        };
        var dropped = new QuarantineDrop(settings).Drop(
            parsed.GetValue(QuarantineOptions.Table)!,
            selection,
            parsed.GetValue(QuarantineOptions.By)!,
            parsed.GetValue(QuarantineOptions.Reason)!,
            parsed.GetValue(QuarantineOptions.DryRun),
            cancel);
        return surroundings.TryPrint(output => surroundings.Show(output, console => QuarantineDoneConsole.Dropped(dropped, console))) ? ExitCode.Success : ExitCode.Unreadable;
    }
}
