using System.CommandLine;
using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Profiling;
using ContactCenter.Reports.Console;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq profile DATA…</c>: tells what is in drops, and proposes a suite for each that the drop meets.</summary>
internal static class ProfileCommand
{
    private static readonly Argument<string[]> _data = new("DATA")
    {
        Description = "Drops, each one table: a file, a folder, or a pattern such as 'messages/*.csv'.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { ValidateOptions.NeedsPaths },
    };

    private static readonly Option<string?> _output = new("-o", "--output")
    {
        Description = "Where the suites go: a .yaml file for one drop, a folder for several. Default: standard output.",
        HelpName = "SUITE.yaml|FOLDER",
        Validators = { ValidateOptions.NeedsText },
    };

    private static readonly Option<string?> _root = new("--data")
    {
        Description = "The folder that the suites' data paths start at. Default: as for a suite that lies where -o says.",
        HelpName = "ROOT",
        Validators = { ValidateOptions.NeedsText },
    };

    private static readonly Option<bool> _force = new("--force") { Description = "Overwrite suites that are there already." };

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("profile", "Tells what is in drops, and proposes a suite for each that it meets.") { _data, _output, _root, _force };
        command.SetAction(parsed => (int)Run(parsed, surroundings, cancel));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancel)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        var target = ProfileTarget.Of(parsed.GetValue(_output));
        var sources = ProfileSources.Of(parsed.GetValue(_data)!, Path.GetFullPath(parsed.GetValue(_root) ?? target.DataRoot));
        string[] refusals = [.. target.Refusals(sources, parsed.GetValue(_force))];
        Tell(refusals, surroundings);
        if (refusals.Length > 0)
            return ExitCode.Usage;

        if (Profile(sources, memoryLimit, surroundings, cancel) is not { } result)
            return ExitCode.Unreadable;
        Tell(result.Faults, surroundings);
        return result.Faults.Count == 0 && TryDeliver(result, sources, target, surroundings) ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static ProfileResult? Profile(IReadOnlyList<ProfileSource> sources, string? memoryLimit, Surroundings surroundings, CancellationToken cancel)
    {
        using var display = surroundings.ErrorWidth is { } width
            ? ScanProgress.Start(surroundings.Error, isTerminal: true, width, surroundings.Clock)
            : null;
        try
        {
            using var profiler = new DropProfiler(new()
            {
                Mask = PersonalData.Mask(surroundings, lake: null),
                Clock = surroundings.Clock,
                TemporaryFolder = surroundings.TemporaryFolder,
                MemoryLimit = memoryLimit,
                Progress = display is null ? null : new ProgressTo(display),
            });
            return profiler.Run(sources, cancel);
        }
        catch (TemporaryFolderException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message} Set TMPDIR to another folder.");
            return null;
        }
    }

    // The suites go where they were asked for; the summary goes to the terminal, beside them when they are printed.
    private static bool TryDeliver(ProfileResult result, IReadOnlyList<ProfileSource> sources, ProfileTarget target, Surroundings surroundings)
    {
        if (target.Path is null)
        {
            Summarize(result, surroundings.Error, surroundings.ErrorWidth, surroundings);
            if (result.Tables.Count > 1)
                surroundings.Error.WriteLine($"These are {result.Tables.Count} suites, one after the other; '-o FOLDER' gives each a file of its own.");
            return surroundings.TryPrint(output => output.Write(Encoding.UTF8.GetBytes(string.Join("---\n", result.Tables.Select(table => table.Suite)))));
        }

        try
        {
            target.Write(sources.Zip(result.Tables, (source, table) => (source, table.Suite)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"ccq: -o {target.Path}: the suite could not be written: {e.Message}");
            return false;
        }

        return surroundings.TryPrint(output =>
        {
            using var writer = new StreamWriter(output, leaveOpen: true);
            Summarize(result, writer, surroundings.OutputWidth, surroundings);
            foreach (var source in sources)
                writer.WriteLine($"{target.FileOf(source)}: proposed, read back without faults, and met by the drop");
        });
    }

    private static void Summarize(ProfileResult result, TextWriter writer, int? width, Surroundings surroundings)
    {
        var console = ConsoleFactory.Create(writer, width is not null, noColor: !string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")), width);
        foreach (var table in result.Tables)
            ProfileConsole.Write(table.Profile, console);
    }

    private static void Tell(IEnumerable<string> faults, Surroundings surroundings)
    {
        foreach (var fault in faults)
            surroundings.Error.WriteLine($"ccq: {fault}");
    }

    private sealed class ProgressTo(ScanProgress display) : IProgress<ValidationProgress>
    {
        public void Report(ValidationProgress value) => display.Report(value.Suite, value.Fraction);
    }
}
