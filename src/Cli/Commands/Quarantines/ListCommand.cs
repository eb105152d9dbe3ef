using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Reports.Console.Quarantines;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine list</c>: what lies in the quarantine of each source.</summary>
internal static class ListCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("list", "Tells for each source how many rows are open, by the rules they broke, and how the others were closed.") { QuarantineOptions.Lake };
        command.SetAction(parsed => (int)QuarantineWork.Try(parsed, surroundings, settings =>
        {
            var tables = new QuarantineReader(settings).List(cancel);
            var isTold = surroundings.TryPrint(output => surroundings.Show(output, console => QuarantineListConsole.Write(tables, settings.Lake, surroundings.Clock.GetUtcNow(), console)));
            return isTold ? ExitCode.Success : ExitCode.Unreadable;
        }));
        return command;
    }
}
