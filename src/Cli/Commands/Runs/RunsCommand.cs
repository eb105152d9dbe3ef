using System.CommandLine;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary><c>ccq runs</c>: what runs did, from the records that they left in the lake.</summary>
internal static class RunsCommand
{
    /// <summary>The command; with its own commands only when a line begins with it.</summary>
    public static Command Create(bool isMeant, Surroundings surroundings)
    {
        var command = new Command("runs", "Lists and shows what runs did.");
        if (!isMeant)
            return command;

        command.Add(RunsListCommand.Create(surroundings));
        command.Add(RunsShowCommand.Create(surroundings));
        return command;
    }
}
