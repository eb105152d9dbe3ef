using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Faults;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq suite check PATH…</c> and <c>ccq suite schema</c>.</summary>
internal static class SuiteCommand
{
    public static Command Create(Surroundings surroundings) => new("suite", "Checks suites, and describes how they are written.")
    {
        Check(surroundings),
        Schema(surroundings),
    };

    private static Command Check(Surroundings surroundings)
    {
        var command = new Command("check", "Checks suites without reading data.")
        {
            ValidateOptions.Paths,
            ValidateOptions.Data,
            ValidateOptions.Parameters,
        };
        command.SetAction(parsed =>
        {
            var suites = SuiteArguments.Read(parsed, surroundings);
            if (suites.Faults.Count > 0)
            {
                FaultConsole.Write(suites.Faults, surroundings.Error);
                return (int)ExitCode.Usage;
            }

            var rules = suites.Suites.Sum(suite => suite.Rules.Count);
            parsed.InvocationConfiguration.Output.WriteLine($"{Count(suites.Suites.Count, "suite")} with {Count(rules, "rule")}: no faults");
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static Command Schema(Surroundings surroundings)
    {
        var command = new Command("schema", "Prints the JSON Schema of suites, which gives editors completion and hints.");
        command.SetAction(_ => (int)(surroundings.TryPrint(SuiteSchema.Write) ? ExitCode.Success : ExitCode.Unreadable));
        return command;
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
