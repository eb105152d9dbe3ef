using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCenter.Cli.Commands.Runs;

namespace ContactCenter.Cli.Commands.Quarantines;

/// <summary>The arguments and options of <c>ccq quarantine</c>.</summary>
internal static class QuarantineOptions
{
    public static Argument<string> Table { get; } = new("SYSTEM/TABLE")
    {
        Description = "The source whose quarantine is meant, by its table, its suite or its name: customer-courier/orders.",
        Validators = { NeedsTable },
    };

    public static Option<string> Lake => RunOptions.Lake;

    public static Option<string?> Run { get; } = Text("--run", "ID", "Only rows that this run set aside.");

    public static Option<string?> Rule { get; } = Text("--rule", "ID", "Only rows that broke this rule.");

    public static Option<string?> File { get; } = Text("--file", "PATH", "The rows that came in this file, as `show` writes it.");

    public static Option<string[]> Ids { get; } = new("--ids")
    {
        Description = "The rows with these ids, parted by commas or blanks.",
        HelpName = "ID,ID…",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<bool> All { get; } = new("--all") { Description = "Also the rows that are closed." };

    public static Option<int> Limit { get; } = new("--limit")
    {
        Description = "How many rows to show at most.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
        Validators = { NeedsPositive },
    };

    public static Option<bool> DryRun { get; } = new("--dry-run") { Description = "Only tell what would be dropped." };

    public static Option<string?> By { get; } = Text("--by", "NAME", "Who drops the rows.", isRequired: true);

    public static Option<string?> Reason { get; } = Text("--reason", "TEXT", "Why.", isRequired: true);

    /// <summary>The ids; null when none are given.</summary>
    public static IReadOnlyList<string>? IdsOf(ParseResult parsed)
        => parsed.GetValue(Ids) is { Length: > 0 } given
            ? [.. given.SelectMany(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)]
            : null;

    public static Option<string?> Text(string name, string helpName, string description, bool isRequired = false)
        => new(name) { Description = description, HelpName = helpName, Required = isRequired, Validators = { NeedsText } };

    private static void NeedsText(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
            result.AddError($"{result.Option.Name}: expected a {result.Option.HelpName}, found a blank text");
    }

    private static void NeedsTable(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var text }] && text.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
            result.AddError($"'{text}': expected SYSTEM/TABLE, such as customer-courier/orders");
    }

    private static void NeedsPositive(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number > 0))
            result.AddError($"--limit {text}: expected a whole number from 1");
    }
}
