using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Reports.Console.Quarantines;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine show SYSTEM/TABLE</c>: rows with their reasons, values and history.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("show", "Shows rows with what they broke, their values (personal data as tokens) and what was done about them.")
        {
            QuarantineOptions.Table,
            QuarantineOptions.Run,
            QuarantineOptions.Rule,
            QuarantineOptions.All,
            QuarantineOptions.Limit,
            QuarantineOptions.Lake,
            ValidateOptions.Format,
        };
        command.SetAction(parsed => (int)QuarantineWork.Try(parsed, surroundings, settings =>
        {
            var selection = new QuarantineSelection { Run = parsed.GetValue(QuarantineOptions.Run), Rule = parsed.GetValue(QuarantineOptions.Rule) };
            var rows = new QuarantineReader(settings).Show(
                parsed.GetValue(QuarantineOptions.Table)!, selection, parsed.GetValue(QuarantineOptions.All), parsed.GetValue(QuarantineOptions.Limit), cancel);
            var isTold = surroundings.TryPrint(parsed.GetValue(ValidateOptions.Format) == "json"
                ? output => QuarantineJson.Write(rows, output)
                : output => surroundings.Show(output, console => QuarantineRowsConsole.Write(rows, settings.Lake, console)));
            return isTold ? ExitCode.Success : ExitCode.Unreadable;
        }));
        return command;
    }
}
