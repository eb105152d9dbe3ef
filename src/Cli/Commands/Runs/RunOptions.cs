using System.CommandLine;
using System.CommandLine.Parsing;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary>The arguments and options of <c>ccq run</c>.</summary>
internal static class RunOptions
{
    public static Argument<string[]> Pipelines { get; } = new("PIPELINE")
    {
        Description = "Names of shipped pipelines, or folders with a pipeline.yaml. Default: all shipped pipelines.",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { ValidateOptions.NeedsPaths },
    };

    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder that the sources' paths start at. Default: 'data' in the working folder; of a folder of your own, the folder 'data' beside its suites.",
        HelpName = "ROOT",
        Validators = { ValidateOptions.NeedsText },
    };

    public static Option<string> Lake { get; } = new("--lake")
    {
        Description = "The folder of the lake, made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "lake",
        Validators = { ValidateOptions.NeedsText },
    };

    public static Option<string?> Suites { get; } = new("--suites")
    {
        Description = "The folder of the suites. Default: 'suites' in the pipeline's folder, else 'suites/SYSTEM' in the working folder, else the shipped ones.",
        HelpName = "DIR",
        Validators = { ValidateOptions.NeedsText },
    };

    public static Option<string[]> Sources { get; } = new("--source")
    {
        Description = "Where the files of a source are, instead of where its suite says: messages=drops/today/*.json. May be repeated.",
        HelpName = "NAME=PATH",
        Validators = { NeedsEqualsSign },
    };

    public static Option<bool> DryRun { get; } = new("--dry-run") { Description = "Do all but publish." };

    public static Option<string[]> Sinks { get; } = new("--sink")
    {
        Description = "A further place for the tables that name it in their pipeline: postgres=CONNECTION. May be repeated.",
        HelpName = "KIND=TARGET",
    };

    public static Option<TimeSpan> Wait { get; } = new("--wait")
    {
        Description = "How long to wait for another run on the same lake: 0, 30s, 10m, 2h.",
        HelpName = "DURATION",
        DefaultValueFactory = _ => TimeSpan.FromMinutes(10),
        CustomParser = DurationText.Parse,
    };

    private static void NeedsEqualsSign(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.IndexOf('=', StringComparison.Ordinal) is var at && (at < 1 || at == token.Value.Length - 1))
                result.AddError($"--source {token.Value}: expected NAME=PATH");
        }
    }
}
