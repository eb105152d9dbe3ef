using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>Finds pipelines: those shipped with the program by their names, a user's own by its folder.</summary>
/// <param name="places">Where to look.</param>
public sealed class PipelineCatalogue(PipelinePlaces places)
{
    /// <summary>The names of the shipped pipelines, sorted.</summary>
    public IReadOnlyList<string> Shipped { get; } = [.. FoldersOf(places.ShippedPipelines).Select(NameOf).Order(StringComparer.Ordinal)];

    /// <summary>Finds a pipeline.</summary>
    /// <param name="nameOrFolder">The name of a shipped one; or the folder of one, or its file.</param>
    /// <param name="fault">What is wrong where there is none; else null.</param>
    /// <returns>Where it is, or null.</returns>
    public PipelineLocation? Find(string nameOrFolder, out Fault? fault)
    {
        fault = null;
        if (Shipped.Contains(nameOrFolder))
        {
            var shipped = FoldersOf(places.ShippedPipelines).First(folder => NameOf(folder) == nameOrFolder);
            return new(shipped, SuitesOf(nameOrFolder, shipped)) { IsShipped = true };
        }

        var folder = Path.GetFileName(nameOrFolder) == PipelineLocation.FileName ? Path.GetDirectoryName(nameOrFolder)! : nameOrFolder;
        if (Directory.Exists(folder.Length == 0 ? "." : folder))
        {
            if (File.Exists(Path.Combine(folder, PipelineLocation.FileName)))
                return new(folder, SuitesOf(NameOf(Path.GetFullPath(folder.Length == 0 ? "." : folder)), folder));
            fault = PipelineFaults.NoPipelineHere(folder);
            return null;
        }

        fault = PipelineFaults.UnknownPipeline(nameOrFolder, Shipped);
        return null;
    }

    /// <summary>The name of a pipeline by its folder: <c>CustomerCourier</c> and <c>customer-courier</c> are both customer-courier.</summary>
    public static string NameOf(string folder) => SilverNames.Of(Path.GetFileName(folder.TrimEnd('/', '\\'))).Replace('_', '-');

    // The nearest suites win: those asked for, then those beside the pipeline, then those of the working folder, then the shipped ones.
    private List<string> SuitesOf(string name, string folder)
    {
        if (places.Suites is { } given)
            return [Path.Combine(given, name) is var own && Directory.Exists(own) ? own : given];
        foreach (var candidate in (ReadOnlySpan<string>)[Path.Combine(folder, "suites"), Path.Combine(places.WorkingFolder, "suites", name)])
        {
            if (Directory.Exists(candidate))
                return [candidate];
        }

        return [Path.Combine(places.ShippedSuites, name)];
    }

    private static IEnumerable<string> FoldersOf(string pipelines)
        => Directory.Exists(pipelines)
            ? Directory.EnumerateDirectories(pipelines).Where(folder => File.Exists(Path.Combine(folder, PipelineLocation.FileName)))
            : [];
}

/// <summary>Where pipelines and suites are looked for.</summary>
/// <param name="ProgramFolder">The folder of the program, beside which <c>pipelines</c> and <c>suites</c> are shipped.</param>
public sealed record PipelinePlaces(string ProgramFolder)
{
    /// <summary>The folder in which the program runs; empty for the process's own, so that paths are shown as short as they are.</summary>
    public string WorkingFolder { get; init; } = "";

    /// <summary>The folder of suites that the user names: those of one pipeline, or with a folder for each; null if none.</summary>
    public string? Suites { get; init; }

    /// <summary>The folder of the shipped pipelines.</summary>
    public string ShippedPipelines => Path.Combine(ProgramFolder, "pipelines");

    /// <summary>The folder of the shipped suites, with a folder for each pipeline.</summary>
    public string ShippedSuites => Path.Combine(ProgramFolder, "suites");
}
