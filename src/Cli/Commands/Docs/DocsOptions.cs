using System.CommandLine;
using ContactCenter.Cli.Commands.Lakes;
using ContactCenter.Cli.Commands.Runs;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Reports.Html;

namespace ContactCenter.Cli.Commands.Docs;

/// <summary>Which folder of docs a line means.</summary>
internal static class DocsOptions
{
    public static Argument<string?> Folder { get; } = new("DIR")
    {
        Description = "The folder that --report html=DIR wrote. Default: the docs that runs have left in the lake.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { LakeOptions.NeedsNames },
    };

    public static Option<string> Lake => RunOptions.Lake;

    /// <summary>The docs; null, with the reason told, when there are none.</summary>
    public static DataDocs? Find(ParseResult parsed, Surroundings surroundings)
    {
        var folder = parsed.GetValue(Folder) ?? DeltaLake.DocsOf(parsed.GetValue(Lake)!);
        var docs = new DataDocs(folder);
        if (docs.HaveRuns)
            return docs;
        surroundings.Error.WriteLine($"ccq: {folder}: expected a folder with the data docs of a run, found {(Directory.Exists(folder) ? "none in it" : "no such folder")}; "
            + "`ccq validate … --report html=DIR` and `ccq run` make them");
        return null;
    }
}
