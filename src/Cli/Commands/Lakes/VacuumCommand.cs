using System.CommandLine;
using System.Globalization;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake vacuum</c>: removes files that nobody needs.</summary>
internal static class VacuumCommand
{
    private const string Name = "ccq lake vacuum";

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var retain = new Option<TimeSpan>("--retain")
        {
            Description = "How far back the lake stays readable: 0, 12h, 7d. Older versions can't be queried or restored afterwards.",
            HelpName = "DURATION",
            DefaultValueFactory = _ => TimeSpan.FromDays(7),
            CustomParser = DurationText.Parse,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be removed, and remove nothing." };
        var command = new Command("vacuum", "Removes files that no version within the retention needs, and remains of killed runs.")
        {
            retain,
            dryRun,
            LakeOptions.Lake,
            LakeOptions.Wait,
        };
        command.SetAction(parsed => (int)LakeWork.DoHolding(
            parsed,
            Name,
            surroundings,
            lake =>
            {
                var result = lake.Vacuum(parsed.GetValue(retain), parsed.GetValue(dryRun));
                var amount = string.Create(CultureInfo.InvariantCulture, $"{result.Files.Count:N0} file{(result.Files.Count == 1 ? "" : "s")} of {result.Bytes:N0} bytes");
                var back = string.Create(CultureInfo.InvariantCulture, $"readable back to {result.Before.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z");
                var sentence = result switch
                {
                    { Files.Count: 0 } => $"✓ nothing to remove; the lake is {back}",
                    { IsDryRun: true } => $"✓ {amount} would be removed (dry run); the lake would stay {back}",
                    _ => $"✓ {amount} removed; the lake is {back}",
                };
                return LakeWork.Show(surroundings, console => LakeChangesConsole.Write(sentence, [.. result.Files.Select(file => (file, ""))], console));
            },
            cancel));
        return command;
    }
}
