using ContactCenter.Pipeline.Profiling;

namespace ContactCenter.Cli.Commands;

/// <summary>From the drops that a command line names to what is profiled: where each lies below the data root, and what its suite is called.</summary>
internal static class ProfileSources
{
    private static readonly string[] _extensions = [".gz", ".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".parquet"];

    /// <summary>The sources, each with a name of its own.</summary>
    /// <param name="paths">Files, folders and patterns: as seen from here where they are there, else from the root.</param>
    /// <param name="root">The data root.</param>
    public static IReadOnlyList<ProfileSource> Of(IReadOnlyList<string> paths, string root)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sources = new List<ProfileSource>();
        foreach (var path in paths)
        {
            var name = NameOf(path);
            var unique = name;
            for (var i = 2; !names.Add(unique); i++)
                unique = $"{name}_{i}";
            sources.Add(new(unique, BelowRoot(path, root), root));
        }

        return sources;
    }

    // What stands before the first pattern tells where a pattern lies.
    private static string BelowRoot(string path, string root)
    {
        var segments = path.Replace('\\', '/').Split('/');
        var plain = Path.Exists(path) ? segments : [.. segments.TakeWhile(segment => segment.AsSpan().IndexOfAny("*?[") < 0)];
        var start = string.Join('/', plain);
        if (start.Length == 0 && plain.Length < segments.Length && plain.Length > 0)
            start = "/";
        var isHere = Path.Exists(start.Length == 0 ? "." : start);
        var isBelowRoot = Path.Exists(Path.Combine(root, start));
        if (!isHere && isBelowRoot)
            return string.Join('/', segments);

        var relative = Path.GetRelativePath(root, Path.GetFullPath(start.Length == 0 ? "." : start)).Replace('\\', '/');
        string[] rest = [.. segments.Skip(plain.Length)];
        return relative == "." && rest.Length > 0 ? string.Join('/', rest) : string.Join('/', [relative, .. rest]);
    }

    // orders.csv.gz is orders; messages/*.csv is messages.
    private static string NameOf(string path)
    {
        var segments = Path.GetFullPath(path).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var named = segments.LastOrDefault(segment => Path.Exists(path) || segment.AsSpan().IndexOfAny("*?[") < 0) ?? "table";
        foreach (var extension in _extensions)
        {
            if (named.Length > extension.Length && named.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                named = named[..^extension.Length];
        }

        var name = new string([.. named.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '_')]);
        return char.IsAsciiLetter(name[0]) || name[0] == '_' ? name : $"table_{name}";
    }
}
