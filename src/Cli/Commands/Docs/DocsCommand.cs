using System.CommandLine;

namespace ContactCenter.Cli.Commands.Docs;

/// <summary><c>ccq docs</c>: the data docs that validations and runs have left in a folder.</summary>
internal static class DocsCommand
{
    public static Command Create(Surroundings surroundings) => new("docs", "Builds and opens data docs.")
    {
        BuildCommand.Create(surroundings),
        OpenCommand.Create(surroundings),
    };
}
