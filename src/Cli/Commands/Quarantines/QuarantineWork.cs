using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using ContactCenter.Cli.Commands.Lakes;
using ContactCenter.Cli.Commands.Runs;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Quarantine;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary>What the commands on quarantine share: settings from the line, and how it is told when they can't be done.</summary>
internal static class QuarantineWork
{
    /// <summary>Does a command's work.</summary>
    public static ExitCode Try(ParseResult parsed, Surroundings surroundings, Func<QuarantineSettings, ExitCode> work)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        return Told(parsed, surroundings, () => work(new()
        {
            Lake = parsed.GetValue(QuarantineOptions.Lake)!,
            Mask = PersonalData.Mask(surroundings, parsed.GetValue(QuarantineOptions.Lake)!),
            Clock = surroundings.Clock,
            NewSuffix = static () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3)),
            LockWait = parsed.GetValue(RunOptions.Wait),
            OnWaiting = message => surroundings.Error.WriteLine($"ccq: {message}"),
            TemporaryFolder = surroundings.TemporaryFolder,
            MemoryLimit = memoryLimit,
        }));
    }

    /// <summary>Does work, and tells why it could not be done.</summary>
    public static ExitCode Told(ParseResult parsed, Surroundings surroundings, Func<ExitCode> work)
    {
        var lake = parsed.GetValue(QuarantineOptions.Lake)!;
        if (!LakeWork.IsLake(lake))
        {
            surroundings.Error.WriteLine($"ccq: --lake {lake}: {LakeWork.NoLake}");
            return ExitCode.Usage;
        }

        try
        {
            return work();
        }
        catch (QuarantineRefusedException e)
        {
            foreach (var fault in e.Faults)
                surroundings.Error.WriteLine($"ccq: {fault}");
            return ExitCode.Usage;
        }
        catch (TemporaryFolderException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message} Set TMPDIR to another folder.");
        }
        catch (Exception e) when (e is LakeException or UnreadableReplayException or IOException or UnauthorizedAccessException or DbException)
        {
            foreach (var line in e.Message.Split('\n'))
                surroundings.Error.WriteLine($"ccq: {line}");
        }

        return ExitCode.Unreadable;
    }
}
