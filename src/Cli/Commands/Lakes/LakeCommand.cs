using System.CommandLine;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake</c>: what is published, what it was, and how it is kept.</summary>
internal static class LakeCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel) => new("lake", "Looks at the published tables, their history and files, and keeps them.")
    {
        TablesCommand.Create(surroundings),
        ShowCommand.Create(surroundings),
        HistoryCommand.Create(surroundings),
        QueryCommand.Create(surroundings, cancel),
        RestoreCommand.Create(surroundings, cancel),
        VacuumCommand.Create(surroundings, cancel),
        OptimizeCommand.Create(surroundings, cancel),
        BackupCommand.Create(surroundings, cancel),
        VerifyCommand.Create(surroundings, cancel),
    };
}
