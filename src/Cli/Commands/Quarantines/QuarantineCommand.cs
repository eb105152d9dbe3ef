using System.CommandLine;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary><c>ccq quarantine</c>: what was set aside, and what becomes of it.</summary>
internal static class QuarantineCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
        => new("quarantine", "Shows the rows that checkpoints set aside, and brings them to an end: put right and replayed, or dropped.")
        {
            ListCommand.Create(surroundings, cancel),
            ShowCommand.Create(surroundings, cancel),
            ExportCommand.Create(surroundings, cancel),
            ReplayCommand.Create(surroundings, cancel),
            DropCommand.Create(surroundings, cancel),
        };
}
