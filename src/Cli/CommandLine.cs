using System.CommandLine;
using ContactCenter.Cli.Commands;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Cli;

/// <summary>The commands of <c>ccq</c>, and how a line that is none is told.</summary>
internal static class CommandLine
{
    public static ExitCode Run(string[] args, Surroundings surroundings, CancellationToken cancel)
    {
        var root = new RootCommand("The quality gate for contact-center data.")
        {
            ValidateCommand.Create(surroundings, cancel),
            SuiteCommand.Create(surroundings),
        };

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                surroundings.Error.WriteLine($"ccq: {error.Message}");
            surroundings.Error.WriteLine($"Run 'ccq {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help' for the options.");
            return ExitCode.Usage;
        }

        using var output = new StreamWriter(surroundings.Output, leaveOpen: true);
        return (ExitCode)parsed.Invoke(new()
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            // Program listens to Ctrl-C itself.
            ProcessTerminationTimeout = null,
        });
    }
}
