using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Reports.Console.Quarantines;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine export SYSTEM/TABLE -o FILE.csv</c>: the open rows, to be put right.</summary>
internal static class ExportCommand
{
    private static readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write.",
        HelpName = "FILE.csv",
        Required = true,
        Validators = { ValidateOptions.NeedsText },
    };

    private static readonly Option<bool> _force = new("--force") { Description = "Replace a file that is there already." };

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("export", "Writes the open rows as CSV, in clear, with their ids: put the values right there and replay the file.")
        {
            QuarantineOptions.Table,
            _output,
            _force,
            QuarantineOptions.Run,
            QuarantineOptions.Rule,
            QuarantineOptions.Lake,
        };
        command.SetAction(parsed => (int)QuarantineWork.Try(parsed, surroundings, settings => Run(parsed, settings, surroundings, cancel)));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, QuarantineSettings settings, Surroundings surroundings, CancellationToken cancel)
    {
        var file = parsed.GetValue(_output)!;
        // Somebody may have put rows right in it.
        if (File.Exists(file) && !parsed.GetValue(_force))
            throw new QuarantineRefusedException([$"{file}: expected a file that is not there yet, found one. Name another, or replace it with --force."]);

        var table = parsed.GetValue(QuarantineOptions.Table)!;
        var selection = new QuarantineSelection { Run = parsed.GetValue(QuarantineOptions.Run), Rule = parsed.GetValue(QuarantineOptions.Rule) };
        var (rows, records) = new QuarantineExport(settings).Write(table, selection, file, cancel);
        return surroundings.TryPrint(output => surroundings.Show(output, console => QuarantineDoneConsole.Exported(table, rows, records, file, settings.Lake, console)))
            ? ExitCode.Success
            : ExitCode.Unreadable;
    }
}
