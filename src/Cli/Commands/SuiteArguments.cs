using System.CommandLine;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Cli.Commands;

/// <summary>Reads the suites that a command line names.</summary>
internal static class SuiteArguments
{
    public static SuiteSet Read(ParseResult parsed, Surroundings surroundings)
        => SuiteReader.Read(
            parsed.GetValue(ValidateOptions.Paths) ?? [],
            new()
            {
                DataRoot = parsed.GetValue(ValidateOptions.Data),
                Parameters = ValidateOptions.ParametersOf(parsed),
                Environment = surroundings.Variable,
            });
}
