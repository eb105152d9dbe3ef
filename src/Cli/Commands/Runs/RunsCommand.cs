using System.CommandLine;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary><c>ccq runs</c>: what runs did, from the records that they left in the lake.</summary>
internal static class RunsCommand
{
    public static Command Create(Surroundings surroundings) => new("runs", "Lists and shows what runs did.")
    {
        RunsListCommand.Create(surroundings),
        RunsShowCommand.Create(surroundings),
    };
}
