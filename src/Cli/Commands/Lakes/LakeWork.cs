using System.CommandLine;
using System.Data.Common;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Queries;
using Spectre.Console;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary>What the commands of <c>ccq lake</c> have in common: the lake is there, faults are told with their exit code, who changes it holds it.</summary>
internal static class LakeWork
{
    /// <summary>Does something with the lake that a line names.</summary>
    public static ExitCode Do(ParseResult parsed, Surroundings surroundings, Func<DeltaLake, ExitCode> work)
    {
        var root = parsed.GetValue(LakeOptions.Lake)!;
        if (!IsLake(root))
        {
            surroundings.Error.WriteLine($"ccq: --lake {root}: {NoLake}");
            return ExitCode.Usage;
        }

        try
        {
            return work(DeltaLake.Open(root, surroundings.Clock));
        }
        catch (Exception e) when (e is UnknownTableException or UnknownVersionException or LakeQueryException { IsOfData: false })
        {
            surroundings.Error.WriteLine($"ccq: {e.Message}");
            return ExitCode.Usage;
        }
        catch (TemporaryFolderException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message} Set TMPDIR to another folder.");
            return ExitCode.Unreadable;
        }
        catch (Exception e) when (e is LakeException or LakeQueryException or DbException or IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message}");
            return ExitCode.Unreadable;
        }
    }

    /// <summary>Does it while nobody else changes the lake, after an interrupted publication is finished or undone.</summary>
    /// <param name="parsed">The line.</param>
    /// <param name="name">The command, for others who wait.</param>
    /// <param name="surroundings">The world outside.</param>
    /// <param name="work">What to do.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public static ExitCode DoHolding(ParseResult parsed, string name, Surroundings surroundings, Func<DeltaLake, ExitCode> work, CancellationToken cancel)
        => Do(parsed, surroundings, lake =>
        {
            using var held = lake.Lock(
                name,
                parsed.GetValue(LakeOptions.Wait),
                holder => surroundings.Error.WriteLine($"ccq: {holder?.ToString() ?? "somebody"} holds the lake {parsed.GetValue(LakeOptions.Lake)}; waiting"),
                cancel);
            var recovered = lake.Recover();
            if (recovered.Outcome != RecoveryOutcome.Nothing)
            {
                var what = recovered.Outcome == RecoveryOutcome.Finished ? "was finished" : $"was taken back: {recovered.Reason}";
                surroundings.Error.WriteLine($"ccq: the publication that {recovered.Publication?.Run} did not end {what}");
            }

            return work(lake);
        });

    /// <summary>Whether a folder is that of a lake.</summary>
    public static bool IsLake(string root) => Directory.Exists(Path.Combine(root, DeltaLake.OwnFolder));

    /// <summary>What is told of a folder that is none.</summary>
    public const string NoLake = "expected the folder of a lake, found none there. `ccq run` makes it; --lake names another.";

    /// <summary>Shows something to people on standard output.</summary>
    public static ExitCode Show(Surroundings surroundings, Action<IAnsiConsole> show, ExitCode code = ExitCode.Success)
        => surroundings.TryPrint(output => surroundings.Show(output, show)) ? code : ExitCode.Unreadable;

    /// <summary>The table that a person means; points serve as slashes.</summary>
    /// <exception cref="UnknownTableException">None or several.</exception>
    public static TableSnapshot Get(LakeView view, string name)
        => view.Get(name.Replace("\"", "", StringComparison.Ordinal).Replace('.', '/'));

    /// <summary>The table as it was at a moment.</summary>
    public static TableSnapshot Get(DeltaLake lake, string name, LakeMoment? moment) => moment switch
    {
        LakeMoment.OfTime past => Get(lake.ViewAsOf(past.Time), name),
        LakeMoment.OfVersion version => lake.Snapshot(Get(lake.View(), name).Name, version.Version),
        _ => Get(lake.View(), name),
    };
}
