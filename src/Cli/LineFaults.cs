using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Cli;

/// <summary>What is wrong with a command line, in our words where the parser's do not help.</summary>
internal static class LineFaults
{
    /// <summary>The faults, none when the line is right.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
            return [];

        string[] commands = [.. parsed.CommandResult.Command.Subcommands.Select(command => command.Name)];
        if (commands.Length == 0)
            return [.. parsed.Errors.Select(error => error.Message)];

        var expected = $"expected a command after '{NameOf(parsed.CommandResult)}', found";
        return parsed.UnmatchedTokens is [var found, ..]
            ? [$"{expected} '{found}'{Nearest.Hint(found, commands)}"]
            : [$"{expected} none"];
    }

    /// <summary>The command with those that it belongs to: <c>ccq suite check</c>.</summary>
    public static string NameOf(CommandResult command)
        => command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "ccq";
}
