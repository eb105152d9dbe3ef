using System.CommandLine;
using System.Text;
using ContactCenter.Cli.Commands;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Cli;

/// <summary>The commands of <c>ccq</c>, and how a line that is none is told.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that a line names. Whatever happens is told in words; no exception leaves.</summary>
    public static ExitCode Run(string[] args, Surroundings surroundings, CancellationToken cancel)
    {
        try
        {
            return RunCommand(args, surroundings, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            surroundings.Error.WriteLine("ccq: cancelled");
            return ExitCode.Cancelled;
        }
        catch (DllNotFoundException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message}");
            return ExitCode.Unreadable;
        }
        catch (Exception e)
        {
            // Nothing is judged then, so this is a failure that a gate must see, but not one of the data.
            surroundings.Error.WriteLine($"ccq: a fault in ccq itself, there is no verdict: {e.GetType().Name}: {e.Message}");
            surroundings.Error.WriteLine(
                string.IsNullOrEmpty(surroundings.Variable("CCQ_DEBUG")) ? "Please report it, with what CCQ_DEBUG=1 shows." : e.ToString());
            return ExitCode.Unreadable;
        }
    }

    private static ExitCode RunCommand(string[] args, Surroundings surroundings, CancellationToken cancel)
    {
        var root = new RootCommand("The quality gate for contact-center data.");
        foreach (var command in CommandsFor(args, surroundings, cancel))
            root.Add(command);

        var parsed = root.Parse(args);
        if (LineFaults.Of(parsed) is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
                surroundings.Error.WriteLine($"ccq: {fault}");
            surroundings.Error.WriteLine($"Run '{LineFaults.NameOf(parsed.CommandResult)} --help' for the options.");
            return ExitCode.Usage;
        }

        using var output = new StringWriter();
        var code = (ExitCode)parsed.Invoke(new()
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            // Program listens to Ctrl-C itself.
            ProcessTerminationTimeout = null,
        });

        var text = Encoding.UTF8.GetBytes(output.ToString());
        return text.Length == 0 || surroundings.TryPrint(stream => stream.Write(text)) ? code : ExitCode.Unreadable;
    }

    // Making a command costs time at every start; of one that is named, the others are not needed.
    private static IEnumerable<Command> CommandsFor(string[] args, Surroundings surroundings, CancellationToken cancel)
    {
        (string Name, Func<Command> Make)[] all =
        [
            ("validate", () => ValidateCommand.Create(surroundings, cancel)),
            ("run", () => Commands.Runs.RunCommand.Create(surroundings, cancel)),
            ("runs", () => Commands.Runs.RunsCommand.Create(surroundings)),
            ("lake", () => Commands.Lakes.LakeCommand.Create(surroundings, cancel)),
            ("quarantine", () => Commands.Quarantines.QuarantineCommand.Create(surroundings, cancel)),
            ("docs", () => Commands.Docs.DocsCommand.Create(surroundings)),
            ("suite", () => SuiteCommand.Create(surroundings)),
            ("expectations", () => ExpectationsCommand.Create(surroundings)),
            ("import", () => ImportCommand.Create(surroundings)),
            ("profile", () => ProfileCommand.Create(surroundings, cancel)),
            ("generate", () => GenerateCommand.Create(surroundings, cancel)),
        ];
        var named = Array.FindIndex(all, command => args.Length > 0 && command.Name == args[0]);
        return (named < 0 ? all : all[named..(named + 1)]).Select(command => command.Make());
    }
}
