using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Cli.Commands;

/// <summary>The arguments and options of <c>ccq validate</c>, and of other commands that read suites.</summary>
internal static class ValidateOptions
{
    public static Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Suite files, or folders to look for them in.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { NeedsPaths },
    };

    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder that the suites' data paths start at. Default: the folder 'data' beside the folder 'suites'.",
        HelpName = "ROOT",
        Validators = { NeedsText },
    };

    public static Option<string?> Lake { get; } = new("--lake")
    {
        Description = "The lake whose published tables suites with 'table:' judge. Default: 'lake' in the working folder, if it is there.",
        HelpName = "DIR",
        Validators = { NeedsText },
    };

    public static Option<string[]> Parameters { get; } = new("--param")
    {
        Description = "A value for ${NAME} in suites; goes before an environment variable of that name. May be repeated.",
        HelpName = "NAME=VALUE",
        Validators = { NeedsEqualsSign },
    };

    public static Option<string> Format { get; } = Choice(
        new("--format") { Description = "What to put on standard output.", HelpName = "text|json" }, "text", "json");

    public static Option<string> FailOn { get; } = Choice(
        new("--fail-on") { Description = "The least severity that fails the run.", HelpName = "critical|warning|info" }, "critical", "warning", "info");

    public static Option<string[]> Reports { get; } = new("--report")
    {
        Description = "A report to write beside what is printed: html=FOLDER (data docs), json=FILE. May be repeated.",
        HelpName = "KIND=PATH",
    };

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Also list the rules that were met." };

    public static Severity SeverityOf(string name) => name switch
    {
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => Severity.Critical,
    };

    /// <summary>The parameters by name; the last of a repeated one holds.</summary>
    public static Dictionary<string, string> ParametersOf(ParseResult parsed)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(Parameters) ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            parameters[text[..at]] = text[(at + 1)..];
        }

        return parameters;
    }

    internal static Option<string> Choice(Option<string> option, params string[] choices)
    {
        option.DefaultValueFactory = _ => choices[0];
        option.CompletionSources.Add(choices);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!choices.Contains(token.Value, StringComparer.Ordinal))
                    result.AddError($"{option.Name} {token.Value}: expected {string.Join(" or ", choices)}{Nearest.Hint(token.Value, choices)}");
            }
        });
        return option;
    }

    internal static void NeedsText(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
            result.AddError($"{result.Option.Name}: expected a {result.Option.HelpName}, found an empty text");
    }

    // The parser takes an option that it does not know for one more path.
    internal static void NeedsPaths(ArgumentResult result)
    {
        string[] options = [.. ((CommandResult)result.Parent!).Command.Options.Select(option => option.Name)];
        foreach (var path in result.Tokens.Select(token => token.Value))
        {
            if (path.Length == 0)
                result.AddError($"{result.Argument.Name}: expected {(result.Argument.Name == "PATH" ? "a suite or a folder" : "a file, a folder or a pattern")}, found an empty text");
            else if (path[0] == '-' && !Path.Exists(path))
                result.AddError($"there is no option '{path}'{Nearest.Hint(path, options)}");
        }
    }

    private static void NeedsEqualsSign(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.IndexOf('=', StringComparison.Ordinal) < 1)
                result.AddError($"--param {token.Value}: expected NAME=VALUE");
        }
    }
}
