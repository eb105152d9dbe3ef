using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>
/// From the path in a suite to files. A file is itself; a folder stands for the files of known formats in it and in the folders below, hidden ones and those
/// whose names start with <c>_</c> left out; a glob stands for the files that match, each of which must be of a known format.
/// </summary>
internal static class FileFinder
{
    public static FoundFiles Find(string data, string root)
    {
        // A path that exists is taken as it is, glob characters or not.
        string path = Path.GetFullPath(Path.Combine(root, data));
        if (Directory.Exists(path))
        {
            return InFolder(data, root, path);
        }

        if (File.Exists(path))
        {
            return OfKnownFormat(root, [path]);
        }

        return SegmentPattern.IsPattern(data)
            ? Matching(data, root)
            : Nothing(data, $"a file or a folder at {path}", "none", Advice);
    }

    private const string Advice = "Put the drop there, or correct data: in the suite or --data.";

    private static FoundFiles InFolder(string data, string root, string folder)
    {
        var files = new List<FoundFile>();
        var ignored = new List<string>();
        foreach (string path in GlobWalk.Below(folder))
        {
            if (FileFormats.TryTell(path, out DropFormat? format, out bool gzipped))
            {
                files.Add(new FoundFile(Shown(root, path), path, format.Value, gzipped));
            }
            else
            {
                ignored.Add(Shown(root, path));
            }
        }

        ignored.Sort(StringComparer.Ordinal);
        string found = ignored.Count switch
        {
            0 => "no file",
            1 => $"only {ignored[0]}",
            _ => $"only {ignored.Count} other files, such as {ignored[0]}",
        };
        return files.Count == 0
            ? Nothing(data, $"files that end in {FileFormats.Known} in the folder {folder}", found, Advice)
            : new FoundFiles(Sorted(files), ignored, []);
    }

    private static FoundFiles Matching(string data, string root)
    {
        List<string> paths = GlobWalk.Matching(root, data);
        return paths.Count == 0
            ? Nothing(data, $"files that match {data} in {Path.GetFullPath(root)}", "none", Advice)
            : OfKnownFormat(root, paths);
    }

    private static FoundFiles OfKnownFormat(string root, List<string> paths)
    {
        var files = new List<FoundFile>();
        var faults = new List<DropFault>();
        foreach (string path in paths)
        {
            if (FileFormats.TryTell(path, out DropFormat? format, out bool gzipped))
            {
                files.Add(new FoundFile(Shown(root, path), path, format.Value, gzipped));
            }
            else
            {
                faults.Add(new DropFault(
                    Shown(root, path), null, $"a file that ends in {FileFormats.Known}", $"the name {Path.GetFileName(path)}", "Rename the file, or name the files to read in data:."));
            }
        }

        return new FoundFiles(Sorted(files), [], faults);
    }

    private static FoundFiles Nothing(string data, string expected, string found, string advice) =>
        new([], [], [new DropFault(data, null, expected, found, advice)]);

    private static List<FoundFile> Sorted(List<FoundFile> files)
    {
        files.Sort((a, b) => string.CompareOrdinal(a.Shown, b.Shown));
        return files;
    }

    private static string Shown(string root, string path)
    {
        string relative = Path.GetRelativePath(root, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
