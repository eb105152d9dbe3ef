using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCenter.Cli.Commands.Runs;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary>The arguments and options of <c>ccq lake</c>.</summary>
internal static class LakeOptions
{
    private const string NameForm = "SYSTEM/LAYER/TABLE, or an ending of it that only one table has";

    public static Option<string> Lake { get; } = new("--lake")
    {
        Description = "The folder of the lake.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "lake",
        Validators = { ValidateOptions.NeedsText },
    };

    public static Option<TimeSpan> Wait => RunOptions.Wait;

    public static Argument<string> Table() => new("TABLE") { Description = $"{NameForm}.", Validators = { NeedsNames } };

    public static Argument<string?> TableOrNone() => new("TABLE")
    {
        Description = $"{NameForm}. Default: the publications of the whole lake.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { NeedsNames },
    };

    public static Argument<string[]> Tables(ArgumentArity arity, string more = "") => new("TABLE")
    {
        Description = $"{NameForm}.{more}",
        Arity = arity,
        Validators = { NeedsNames },
    };

    public static Option<LakeMoment?> Moment(string name, string description) => new(name)
    {
        Description = $"{description} A version is a number; a time is UTC: 2024-05-06, 2024-05-06T07:08:09Z.",
        HelpName = "VERSION|TIME",
        CustomParser = ParseMoment,
    };

    public static void NeedsNames(ArgumentResult result)
    {
        string[] options = [.. ((CommandResult)result.Parent!).Command.Options.Select(option => option.Name)];
        foreach (var name in result.Tokens.Select(token => token.Value))
        {
            if (name.Length == 0)
                result.AddError($"{result.Argument.Name}: expected a name, found an empty text");
            else if (name[0] == '-')
                result.AddError($"there is no option '{name}'{Nearest.Hint(name, options)}");
        }
    }

    private static LakeMoment? ParseMoment(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var moment = LakeMoment.TryParse(text);
        if (moment is null)
            result.AddError($"{((OptionResult)result.Parent!).Option.Name} {text}: expected a version, such as 3, or a time in UTC, such as 2024-05-06T07:08:09Z");
        return moment;
    }
}
