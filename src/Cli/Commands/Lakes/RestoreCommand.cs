using System.CommandLine;
using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake restore TABLE… --to VERSION|TIME</c>: tables become again what they were, as a new publication.</summary>
internal static class RestoreCommand
{
    private const string Name = "ccq lake restore";

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var names = LakeOptions.Tables(ArgumentArity.OneOrMore);
        var to = LakeOptions.Moment("--to", "What they shall be again. A version needs a single table.");
        to.Required = true;
        var command = new Command("restore", "Makes tables again what they were, together, as a new version: nothing of the history is lost.")
        {
            names,
            to,
            LakeOptions.Lake,
            LakeOptions.Wait,
        };
        command.SetAction(parsed => (int)LakeWork.DoHolding(
            parsed, Name, surroundings, lake => Restore(lake, parsed.GetValue(names)!, parsed.GetValue(to)!, surroundings), cancel));
        return command;
    }

    private static ExitCode Restore(DeltaLake lake, string[] names, LakeMoment to, Surroundings surroundings)
    {
        var before = lake.View();
        // A table named in two ways is one table.
        List<TableSnapshot> targets = [.. names.Select(name => LakeWork.Get(lake, name, to)).DistinctBy(table => table.Name)];
        if (to is LakeMoment.OfVersion version && targets.Count > 1)
        {
            surroundings.Error.WriteLine(
                $"ccq: --to {version.Version}: expected one table, whose version is meant, found {targets.Count}. Each table counts its own versions; name a time, which holds for all.");
            return ExitCode.Usage;
        }

        var published = lake.Restore(Name, targets);
        var after = lake.View();
        List<(string, string)> details = [.. targets.Select(target => (target.Name.ToString(), Told(target, before, after)))];
        var sentence = published.Number == before.Number ? "✓ nothing to restore: all is as it was then" : $"✓ restored in publication {published.Number}";
        return LakeWork.Show(surroundings, console => LakeChangesConsole.Write(sentence, details, console));
    }

    private static string Told(TableSnapshot target, LakeView before, LakeView after)
    {
        var (was, now) = (before.VersionOf(target.Name), after.VersionOf(target.Name));
        var rows = target.Rows is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:N0} rows") : "";
        return was == now
            ? $"version {now} is as version {target.Version}{rows}"
            : $"version {now} is again as version {target.Version}{rows}";
    }
}
