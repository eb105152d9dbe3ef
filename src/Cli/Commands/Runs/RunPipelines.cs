using System.CommandLine;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary>The pipelines that a command line names, read with all their faults.</summary>
/// <param name="Readings">The pipelines, in the order of the line.</param>
/// <param name="Faults">Everything wrong with them, each once, sorted by place.</param>
/// <param name="WrongOptions">What is wrong with the line's options for them.</param>
internal sealed record RunPipelines(IReadOnlyList<PipelineReading> Readings, IReadOnlyList<Fault> Faults, IReadOnlyList<string> WrongOptions)
{
    public static RunPipelines Read(ParseResult parsed, Surroundings surroundings) => Read(parsed.GetValue(RunOptions.Pipelines) ?? [], parsed, surroundings);

    /// <summary>The pipelines of some names; all shipped ones for none.</summary>
    public static RunPipelines Read(string[] given, ParseResult parsed, Surroundings surroundings)
    {
        var catalogue = new PipelineCatalogue(new(AppContext.BaseDirectory) { Suites = parsed.GetValue(RunOptions.Suites) });
        var names = given.Length > 0 ? given : [.. catalogue.Shipped];

        var readings = new List<PipelineReading>();
        var faults = new List<Fault>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (catalogue.Find(name, out var fault) is not { } location)
            {
                faults.Add(fault!);
                continue;
            }

            var reading = PipelineReader.Read(location, Options(parsed, surroundings, location));
            readings.Add(reading);
            faults.AddRange(reading.Faults);
        }

        return SourcePaths.Apply(parsed.GetValue(RunOptions.Sources) ?? [], readings, [.. faults.Distinct().OrderBy(fault => fault.Place)]);
    }

    // The suites that came with the program have no folder 'data' beside them that a user could mean.
    private static SuiteReaderOptions Options(ParseResult parsed, Surroundings surroundings, PipelineLocation location)
        => new()
        {
            UnshownFolder = AppContext.BaseDirectory,
            DataRoot = parsed.GetValue(RunOptions.Data) ?? (location.IsShipped ? "data" : null),
            Parameters = ValidateOptions.ParametersOf(parsed),
            Environment = surroundings.Variable,
        };
}
