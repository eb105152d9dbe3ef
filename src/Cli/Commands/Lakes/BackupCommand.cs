using System.CommandLine;
using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake backup DIR</c>: a copy that is a lake itself.</summary>
internal static class BackupCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is not there yet.", Validators = { LakeOptions.NeedsNames } };
        var command = new Command("backup", "Copies the latest publication with its history to a folder that is a lake itself; whole or not at all.") { folder, LakeOptions.Lake };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, lake =>
        {
            if (Path.Exists(parsed.GetValue(folder)))
            {
                surroundings.Error.WriteLine($"ccq: {parsed.GetValue(folder)}: expected a folder that is not there yet, found one. Name another.");
                return ExitCode.Usage;
            }

            var result = lake.Backup(parsed.GetValue(folder)!, cancel);
            var what = result.Publication is { } publication ? $"publication {publication.Number}" : "a lake without a publication";
            var sentence = string.Create(CultureInfo.InvariantCulture, $"✓ {what} copied to {parsed.GetValue(folder)}: {result.Files:N0} files, {result.Bytes:N0} bytes");
            return LakeWork.Show(surroundings, console => LakeChangesConsole.Write(sentence, [], console));
        }));
        return command;
    }
}
