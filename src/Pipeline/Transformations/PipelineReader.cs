using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Yaml;
using ContactCenter.Pipeline.Transformations.Binding;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>
/// Reads a pipeline: its file, its suites and its SQL, which is tried on empty tables. All faults are found at once, and no data is read.
/// </summary>
public static class PipelineReader
{
    /// <summary>Reads a pipeline.</summary>
    /// <param name="location">Where it and its suites are.</param>
    /// <param name="options">What reading needs from outside; the same for the pipeline's file as for its suites.</param>
    public static PipelineReading Read(PipelineLocation location, SuiteReaderOptions options)
    {
        var faults = new FaultList();
        var suites = SuiteReader.Read(location.Suites, options);
        faults.AddRange(suites.Faults);

        var document = Document(location, options, faults);
        if (document is null)
            return new(null, suites, faults.Sorted());
        faults.AddRange(PipelineDocumentValidator.Faults(document));
        var dashboard = Dashboard(location, options, faults);
        if (dashboard is not null)
            faults.AddRange(DashboardDocumentValidator.Faults(dashboard));

        suites = OfSystem(document.Name?.Value ?? "", suites);
        var pipeline = PipelineBinder.Bind(document, dashboard, location.Folder, suites, faults);
        return new(faults.Count == 0 ? pipeline : null, suites, faults.Sorted());
    }

    private static PipelineDocument? Document(PipelineLocation location, SuiteReaderOptions options, FaultList faults)
    {
        var path = Path.Combine(location.Folder, PipelineLocation.FileName);
        if (!File.Exists(path))
        {
            faults.Add(PipelineFaults.NoPipelineHere(location.Folder));
            return null;
        }

        return Root(location.File, path, PipelineDocumentReader.Kind, options, faults) is { } root ? PipelineDocumentReader.Read(location.File, root, faults) : null;
    }

    private static DashboardDocument? Dashboard(PipelineLocation location, SuiteReaderOptions options, FaultList faults)
    {
        var path = Path.Combine(location.Folder, PipelineLocation.DashboardFileName);
        return File.Exists(path) && Root(location.DashboardFile, path, DashboardDocumentReader.Kind, options, faults) is { } root
            ? DashboardDocumentReader.Read(location.DashboardFile, root, faults)
            : null;
    }

    private static MarkedNode? Root(string shown, string path, string kind, SuiteReaderOptions options, FaultList faults)
        => TextFile.Read(shown, path, faults) is { } text ? YamlReader.Read(shown, text, new(options.Parameters, options.Environment), faults, kind) : null;

    // Suites that lie beside the pipeline's file stand in no folder of a system: they are of the pipeline's.
    private static SuiteSet OfSystem(string name, SuiteSet suites)
        => suites with
        {
            Suites = [.. suites.Suites.Select(s => s.System.Length == 0 ? s with { System = name } : s)],
            Referenced = [.. suites.Referenced.Select(s => s.System.Length == 0 ? s with { System = name } : s)],
        };
}
