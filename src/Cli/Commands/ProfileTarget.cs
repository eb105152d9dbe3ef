using System.Text;
using ContactCenter.Pipeline.Profiling;

namespace ContactCenter.Cli.Commands;

/// <summary>Where proposed suites go: standard output, a file, or a folder with a file for each.</summary>
/// <param name="Path">The file or the folder; null for standard output.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
internal sealed record ProfileTarget(string? Path, bool IsFolder)
{
    /// <summary>What <c>-o</c> means: a name that ends in .yaml or .yml is a file unless it is a folder already.</summary>
    public static ProfileTarget Of(string? path)
        => new(path, path is not null && (Directory.Exists(path) || !(path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))));

    /// <summary>Where <c>data:</c> starts in the suites when nobody says: as for every suite that lies there; here for standard output.</summary>
    public string DataRoot
    {
        get
        {
            if (Path is null)
                return Directory.GetCurrentDirectory();
            var folder = IsFolder ? System.IO.Path.GetFullPath(Path) : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
            for (var above = folder; above is not null; above = System.IO.Path.GetDirectoryName(above))
            {
                if (System.IO.Path.GetFileName(above) == "suites")
                    return System.IO.Path.Combine(System.IO.Path.GetDirectoryName(above)!, "data");
            }

            return folder;
        }
    }

    /// <summary>The file of a suite.</summary>
    public string FileOf(ProfileSource source) => IsFolder ? System.IO.Path.Combine(Path!, $"{source.Name}.yaml") : Path!;

    /// <summary>What speaks against writing there; none for standard output.</summary>
    public IEnumerable<string> Refusals(IReadOnlyList<ProfileSource> sources, bool force)
    {
        if (Path is null)
            yield break;
        if (!IsFolder && sources.Count > 1)
        {
            yield return $"-o {Path}: expected a folder for {sources.Count} drops, found a file's name";
            yield break;
        }

        foreach (var file in sources.Select(FileOf))
        {
            if (Directory.Exists(file))
                yield return $"-o {Path}: expected that {file} can be written, found a folder there";
            else if (File.Exists(file) && !force)
                yield return $"-o {Path}: {file} is there already; --force overwrites it";
        }
    }

    /// <summary>Writes the suites, each whole or not at all.</summary>
    /// <exception cref="IOException">The system refuses; also <see cref="UnauthorizedAccessException"/>.</exception>
    public void Write(IEnumerable<(ProfileSource Source, string Suite)> suites)
    {
        foreach (var (source, suite) in suites)
        {
            var file = FileOf(source);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!);
            var part = $"{file}.part";
            File.WriteAllText(part, suite, new UTF8Encoding(false));
            File.Move(part, file, overwrite: true);
        }
    }
}
