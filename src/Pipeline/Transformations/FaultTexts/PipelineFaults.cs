using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.FaultTexts;

/// <summary>What is said of the values in a pipeline's file.</summary>
internal static class PipelineFaults
{
    public static Fault UnknownPipeline(string name, IReadOnlyList<string> known)
        => FaultCodes.UnknownPipeline.At(
            new(name, 1, 1),
            $"there is no pipeline '{name}'{Nearest.Hint(name, known)} (shipped: {string.Join(", ", known)}); one of your own is given by its folder, which holds a {PipelineLocation.FileName}");

    public static Fault NoPipelineHere(string folder)
        => FaultCodes.UnknownPipeline.At(new(folder, 1, 1), $"the folder holds no {PipelineLocation.FileName}, which makes it a pipeline");

    public static Fault NoName(SourceMark place)
        => FaultCodes.KeyMissing.At(place, "the pipeline has no name; expected `pipeline: NAME`");

    public static Fault BadName(SourceMark place, string name)
        => FaultCodes.BadValue.At(place, $"pipeline is '{name}'; expected a name of small letters (a to z), digits and -, that starts with a letter");

    public static Fault NoSources(SourceMark place)
        => FaultCodes.KeyMissing.At(place, "the pipeline has no sources; expected `sources:` with at least one");

    public static Fault BadSqlName(SourceMark place, string shown, string name)
        => FaultCodes.BadValue.At(place, $"{shown} is '{name}'; expected a name of small letters (a to z), digits and _, that starts with a letter or _");

    public static Fault NoTable(SourceMark place)
        => FaultCodes.KeyMissing.At(place, "the step has no table; expected `table: LAYER.NAME`");

    public static Fault BadTable(SourceMark place, string table, IReadOnlyList<string> layers)
        => FaultCodes.BadValue.At(place, $"table is '{table}'; expected LAYER.NAME (layers: {string.Join(", ", layers)})");

    public static Fault UnknownLayer(SourceMark place, string table, string layer, IReadOnlyList<string> layers)
        => FaultCodes.BadValue.At(
            place, $"table is '{table}', and steps don't write to a layer '{layer}'{Nearest.Hint(layer, layers)} (layers: {string.Join(", ", layers)})");

    public static Fault NameTwice(SourceMark place, string name, SourceMark first)
        => FaultCodes.TableTwice.At(place, $"SQL knows the name '{name}' already, by line {first.Line}; expected names of sources and steps' tables to differ");

    public static Fault TableTwice(SourceMark place, string table, SourceMark first)
        => FaultCodes.TableTwice.At(place, $"the table {table} is written already, by line {first.Line}; expected one source or step a table");

    public static Fault RecomputeWithoutKey(SourceMark place)
        => FaultCodes.NotTogether.At(place, "recompute needs the step's key; add `key:` with the columns that tell a row from all others");

    public static Fault NoTime(SourceMark place)
        => FaultCodes.BadValue.At(place, "timeout is 0s; expected a length of time more than zero, such as 30m");

    public static Fault BadRetries(SourceMark place, long retries, int most)
        => FaultCodes.BadValue.At(place, $"retries is {retries}; expected a whole number from 0 to {most}");

    public static Fault UnknownSink(SourceMark place, string sink, IReadOnlyList<string> known)
        => FaultCodes.BadValue.At(place, $"there is no sink '{sink}'{Nearest.Hint(sink, known)} (sinks: {string.Join(", ", known)})");

    public static Fault ListedTwice(SourceMark place, string key, string item)
        => FaultCodes.BadValue.At(place, $"{key} names '{item}' twice; expected each once");
}
