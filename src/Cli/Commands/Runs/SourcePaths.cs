using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary>Puts the paths of <c>--source NAME=PATH</c> in the place of those in suites. NAME is a source, or PIPELINE/SOURCE where several pipelines have one of that name.</summary>
internal static class SourcePaths
{
    public static RunPipelines Apply(IReadOnlyList<string> options, IReadOnlyList<PipelineReading> readings, IReadOnlyList<Fault> faults)
    {
        var changed = readings.ToList();
        var wrong = new List<string>();
        foreach (var option in options)
        {
            var at = option.IndexOf('=', StringComparison.Ordinal);
            var (name, path) = (option[..at], option[(at + 1)..]);
            var known = changed.SelectMany(reading => reading.Pipeline?.Sources.Select(source => $"{reading.Pipeline.Name}/{source.Name}") ?? []).ToList();
            var meant = known.Where(source => source == name || source.EndsWith($"/{name}", StringComparison.Ordinal)).ToList();
            if (meant is [var source])
                changed = [.. changed.Select(reading => With(reading, source, path))];
            else if (known.Count > 0)
                wrong.Add($"--source {option}: {FaultOf(name, meant, known)}");
        }

        return new(changed, faults, wrong);
    }

    private static string FaultOf(string name, List<string> meant, List<string> known)
        => meant.Count == 0
            ? $"there is no source '{name}'{Nearest.Hint(name, [.. known, .. known.Select(source => source[(source.IndexOf('/', StringComparison.Ordinal) + 1)..])])}; expected one of {string.Join(", ", known)}"
            : $"'{name}' may be {string.Join(" or ", meant)}; write which";

    // What the lake keeps of a file's place decides which row of a key counts, so it must not depend on where the user stood, nor on whether this option or the
    // suite named it: below the data root it is the path from there, else that from the last folder without a pattern in its name.
    private static SuiteData.Files Placed(SuiteData.Files data, string path)
    {
        var below = Path.GetRelativePath(data.Root, Path.GetFullPath(path)).Replace('\\', '/');
        if (below is not ("." or "..") && !below.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(below))
            return data with { Path = below };
        var segments = path.Split('/');
        var fixedSegments = segments.TakeWhile(segment => segment.AsSpan().IndexOfAny("*?[") < 0).Count();
        var rootSegments = Math.Min(fixedSegments, segments.Length - 1);
        var root = string.Join('/', segments[..rootSegments]);
        return data with
        {
            Root = Path.GetFullPath(rootSegments > 0 && root.Length == 0 ? "/" : root.Length == 0 ? "." : root),
            Path = string.Join('/', segments[rootSegments..]),
        };
    }

    private static PipelineReading With(PipelineReading reading, string source, string path)
    {
        if (reading.Pipeline is not { } pipeline || pipeline.Sources.FirstOrDefault(it => $"{pipeline.Name}/{it.Name}" == source) is not { } found)
            return reading;
        var suite = found.Suite with { Data = Placed((SuiteData.Files)found.Suite.Data, path.Replace('\\', '/')) };
        return reading with
        {
            Pipeline = pipeline with { Sources = [.. pipeline.Sources.Select(it => it == found ? it with { Suite = suite } : it)] },
            Suites = reading.Suites with { Suites = [.. reading.Suites.Suites.Select(it => ReferenceEquals(it, found.Suite) ? suite : it)] },
        };
    }
}
