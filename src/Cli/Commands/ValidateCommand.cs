using System.CommandLine;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Faults;
using ContactCenter.Reports.Json;
using ContactCenter.Reports.Requests;

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
        if (Reports(parsed, surroundings.Error) is not { } reports)
            return ExitCode.Usage;

        using var display = surroundings.ErrorWidth is { } width
            ? ScanProgress.Start(surroundings.Error, isTerminal: true, width, surroundings.Clock)
            : null;
        using var validation = new Validation(Settings(parsed, display, surroundings));

        var suites = SuiteArguments.Read(parsed, surroundings);
        if (suites.Faults.Count > 0)
        {
            FaultConsole.Write(suites.Faults, surroundings.Error);
            return ExitCode.Usage;
        }

        var result = validation.Run(suites, cancel);
        display?.Dispose();

        ValidationReports.Write(result, reports);
        Print(result, parsed, surroundings);
        return result.ExitCode;
    }

    // Null, with every fault told, when one of them can't be made.
    private static List<ReportRequest>? Reports(ParseResult parsed, TextWriter error)
    {
        var texts = parsed.GetValue(ValidateOptions.Reports) ?? [];
        var reports = new List<ReportRequest>();
        foreach (var text in texts)
        {
            if (ReportRequest.TryParse(text, out var report, out var fault))
                reports.Add(report);
            else
                error.WriteLine($"ccq: --report {text}: {fault}");
        }

        return reports.Count == texts.Length ? reports : null;
    }

    private static ValidationSettings Settings(ParseResult parsed, ScanProgress? display, Surroundings surroundings) => new()
    {
        Mask = PiiMask.FromKey(surroundings.Variable("CCQ_PII_KEY")),
        Clock = surroundings.Clock,
        FailOn = ValidateOptions.SeverityOf(parsed.GetValue(ValidateOptions.FailOn)!),
        MemoryLimit = surroundings.Variable("CCQ_MEMORY_LIMIT"),
        Progress = display is null ? null : new ProgressTo(display),
    };

    private static void Print(ValidationResult result, ParseResult parsed, Surroundings surroundings)
    {
        if (parsed.GetValue(ValidateOptions.Format) == "json")
        {
            ValidationJson.Write(result, surroundings.Output);
            return;
        }

        using var writer = new StreamWriter(surroundings.Output, leaveOpen: true);
        var console = ConsoleFactory.Create(
            writer,
            surroundings.OutputWidth is not null,
            noColor: !string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")),
            surroundings.OutputWidth);
        ValidationConsole.Write(result, console, parsed.GetValue(ValidateOptions.Verbose));
    }

    private sealed class ProgressTo(ScanProgress display) : IProgress<ValidationProgress>
    {
        public void Report(ValidationProgress value) => display.Report(value.Suite, value.Fraction);
    }
}
