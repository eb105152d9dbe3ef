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

        suites = OfSystem(document.Name?.Value ?? "", suites);
        var pipeline = PipelineBinder.Bind(document, location.Folder, suites, faults);
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

        return TextFile.Read(location.File, path, faults) is { } text
            && YamlReader.Read(location.File, text, new(options.Parameters, options.Environment), faults, PipelineDocumentReader.Kind) is { } root
            ? PipelineDocumentReader.Read(location.File, root, faults)
            : null;
    }

    // Suites that lie beside the pipeline's file stand in no folder of a system: they are of the pipeline's.
    private static SuiteSet OfSystem(string name, SuiteSet suites)
        => suites with
        {
            Suites = [.. suites.Suites.Select(s => s.System.Length == 0 ? s with { System = name } : s)],
            Referenced = [.. suites.Referenced.Select(s => s.System.Length == 0 ? s with { System = name } : s)],
        };
}
