using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ContactCenter.Expectations.Suites;
using ContactCenter.Generating;

namespace ContactCenter.Cli.Commands;

/// <summary>The arguments and options of <c>ccq generate</c>.</summary>
internal static class GenerateOptions
{
    private const long MostRows = 1_000_000_000;
    private const int MostDays = 3650;
    private const double MostDefects = 0.5;

    public static Argument<string> System { get; } = Known(new("SYSTEM") { Description = $"The system to make drops for: {string.Join(", ", DropGenerator.Systems)}." });

    public static Option<long> Rows { get; } = new("--rows")
    {
        Description = "Rows of the system's main table, before rows are repeated as a defect.",
        HelpName = "N",
        DefaultValueFactory = _ => 10_000,
        CustomParser = result => Whole(result, 1, MostRows),
    };

    public static Option<long> Seed { get; } = new("--seed")
    {
        Description = "The same seed gives the same bytes.",
        HelpName = "S",
        DefaultValueFactory = _ => 1,
        CustomParser = result => Whole(result, 0, long.MaxValue),
    };

    public static Option<double> Defects { get; } = new("--defects")
    {
        Description = "The share of rows that get a defect: 2%, 0.5%, 0. Default: 2%.",
        HelpName = "SHARE%",
        CustomParser = Share,
    };

    public static Option<long?> Days { get; } = new("--days")
    {
        Description = "The days that the rows are spread over. Default: as many as the drop of the system that came with ccq has.",
        HelpName = "D",
        CustomParser = result => Whole(result, 1, MostDays),
    };

    public static Option<long> Drops { get; } = new("--drops")
    {
        Description = "Divide the days into drops that arrive one after the other, each a data root of its own: drop-1, drop-2 …",
        HelpName = "K",
        DefaultValueFactory = _ => 1,
        CustomParser = result => Whole(result, 1, MostDays),
    };

    public static Option<string> Output { get; } = new("-o", "--output")
    {
        Description = "The folder that becomes the data root, or holds one for each drop.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "generated",
        Validators = { ValidateOptions.NeedsText },
    };

    public static Option<bool> Force { get; } = new("--force") { Description = "Replace drops of this system that are there already." };

    // An option that is not given is no 0 %.
    public static double DefectsOf(ParseResult parsed) => parsed.GetResult(Defects) is null ? 0.02 : parsed.GetValue(Defects);

    private static Argument<string> Known(Argument<string> argument)
    {
        argument.CompletionSources.Add([.. DropGenerator.Systems]);
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && !DropGenerator.Systems.Contains(found))
            {
                result.AddError(found.StartsWith('-')
                    ? $"there is no option '{found}'{Nearest.Hint(found, [.. ((CommandResult)result.Parent!).Command.Options.Select(option => option.Name)])}"
                    : $"SYSTEM: expected {string.Join(", ", DropGenerator.Systems.SkipLast(1))} or {DropGenerator.Systems[^1]}, found '{found}'{Nearest.Hint(found, DropGenerator.Systems)}");
            }
        });
        return argument;
    }

    private static long Whole(ArgumentResult result, long least, long most)
    {
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} {result.Tokens[0].Value}: expected a whole number from {least} to {most}");
        return least;
    }

    private static double Share(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "0")
            return 0;
        if (text.EndsWith('%') && double.TryParse(text.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= MostDefects * 100)
            return percent / 100;
        result.AddError($"--defects {text}: expected a share from 0% to {MostDefects * 100}%, such as 2%");
        return 0;
    }
}
