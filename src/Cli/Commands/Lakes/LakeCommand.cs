using System.CommandLine;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake</c>: what is published, what it was, and how it is kept.</summary>
internal static class LakeCommand
{
    /// <summary>The command; with its own commands only when a line begins with it: they take longer to make than others have to start.</summary>
    public static Command Create(bool isMeant, Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("lake", "Looks at the published tables, their history and files, and keeps them.");
        if (!isMeant)
            return command;

        command.Add(TablesCommand.Create(surroundings));
        command.Add(ShowCommand.Create(surroundings));
        command.Add(HistoryCommand.Create(surroundings));
        command.Add(QueryCommand.Create(surroundings, cancel));
        command.Add(RestoreCommand.Create(surroundings, cancel));
        command.Add(VacuumCommand.Create(surroundings, cancel));
        command.Add(OptimizeCommand.Create(surroundings, cancel));
        command.Add(BackupCommand.Create(surroundings, cancel));
        command.Add(VerifyCommand.Create(surroundings, cancel));
        return command;
    }
}
