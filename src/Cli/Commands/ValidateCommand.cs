using System.CommandLine;
using ContactCenter.Cli.Commands.Lakes;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Faults;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq validate PATH…</c>: judges, and changes nothing but the reports that were asked for.</summary>
internal static class ValidateCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("validate", "Judges the data that suites name. Exits 0 when all is as expected.")
        {
            ValidateOptions.Paths,
            ValidateOptions.Data,
            ValidateOptions.Lake,
            ValidateOptions.Parameters,
            ValidateOptions.Format,
            ValidateOptions.FailOn,
            ValidateOptions.Reports,
            ValidateOptions.Verbose,
        };
        command.SetAction(parsed => (int)Run(parsed, surroundings, cancel));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancel)
    {
        if (RequestedReports.Of(parsed.GetValue(ValidateOptions.Reports) ?? [], surroundings.Error) is not { } reports)
            return ExitCode.Usage;
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        var lake = parsed.GetValue(ValidateOptions.Lake);
        if (lake is not null && !LakeWork.IsLake(lake))
        {
            surroundings.Error.WriteLine($"ccq: --lake {lake}: {LakeWork.NoLake}");
            return ExitCode.Usage;
        }

        using var display = surroundings.ErrorWidth is { } width
            ? ScanProgress.Start(surroundings.Error, isTerminal: true, width, surroundings.Clock)
            : null;
        using var validation = new Validation(new()
        {
            Mask = PersonalData.Mask(surroundings, LakeWork.IsLake(lake ?? "lake") ? lake ?? "lake" : null, reports.DocsFolder),
            WithPortraits = reports.HaveDocs,
            Clock = surroundings.Clock,
            Lake = lake ?? "lake",
            FailOn = ValidateOptions.SeverityOf(parsed.GetValue(ValidateOptions.FailOn)!),
            TemporaryFolder = surroundings.TemporaryFolder,
            MemoryLimit = memoryLimit,
            Progress = display is null ? null : new ProgressTo(display),
        });

        var suites = SuiteArguments.Read(parsed, surroundings);
        if (suites.Faults.Count > 0)
        {
            FaultConsole.Write(suites.Faults, surroundings.Error);
            return ExitCode.Usage;
        }

        if (!reports.CanBeWritten())
            return ExitCode.Usage;

        ValidationResult result;
        try
        {
            result = validation.Run(suites, cancel) with { Data = parsed.GetValue(ValidateOptions.Data), Lake = lake };
        }
        catch (TemporaryFolderException e)
        {
            surroundings.Error.WriteLine($"ccq: {e.Message} Set TMPDIR to another folder.");
            return ExitCode.Unreadable;
        }

        // What it shows must be gone before the verdict is printed.
        display?.Dispose();

        // A verdict that does not reach who asked for it is not one.
        var isTold = Print(result, parsed, surroundings) & reports.TryWrite(result);
        return isTold ? result.ExitCode : ExitCode.Unreadable;
    }

    private static bool Print(ValidationResult result, ParseResult parsed, Surroundings surroundings)
        => surroundings.TryPrint(parsed.GetValue(ValidateOptions.Format) == "json"
            ? output => ValidationJson.Write(result, output)
            : output => surroundings.Show(output, console => ValidationConsole.Write(result, console, parsed.GetValue(ValidateOptions.Verbose))));

    private sealed class ProgressTo(ScanProgress display) : IProgress<ValidationProgress>
    {
        public void Report(ValidationProgress value) => display.Report(value.Suite, value.Fraction);
    }
}
