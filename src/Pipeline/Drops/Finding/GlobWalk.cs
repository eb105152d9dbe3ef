namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>Walks folders for files, links included, but no link back to a folder above: its files would be counted once more each time round.</summary>
internal static class GlobWalk
{
    private static readonly EnumerationOptions Plain = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The files in a folder and below whose names, and whose folders' names, start with neither a dot nor an underscore.</summary>
    public static IEnumerable<string> Below(string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Plain))
        {
            if (entry.Name[0] is '.' or '_')
            {
                continue;
            }

            if (entry is FileInfo)
            {
                yield return entry.FullName;
                continue;
            }

            foreach (string below in RealPath.LeadsBack(entry) ? [] : Below(entry.FullName))
            {
                yield return below;
            }
        }
    }

    /// <summary>The files that match a pattern that starts at <paramref name="root"/> (or at the root of the file system).</summary>
    public static List<string> Matching(string root, string pattern)
    {
        string rooted = Path.IsPathRooted(pattern) ? Path.GetPathRoot(pattern)! : Path.GetFullPath(root);
        string[] segments = pattern[(Path.IsPathRooted(pattern) ? rooted.Length : 0)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(rooted, segments, found);
        return [.. found];
    }

    private static void Walk(string folder, ReadOnlySpan<string> segments, SortedSet<string> found)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        string segment = segments[0];
        bool last = segments.Length == 1;
        if (segment == "**")
        {
            // It may stand for no folder at all; at the end it stands for every file below.
            Walk(folder, last ? ["*"] : segments[1..], found);
            foreach (DirectoryInfo below in new DirectoryInfo(folder).EnumerateDirectories("*", Plain))
            {
                if (below.Name[0] != '.' && !RealPath.LeadsBack(below))
                {
                    Walk(below.FullName, segments, found);
                }
            }
        }
        else if (segment is ".." or "." || (!SegmentPattern.IsPattern(segment) && !last))
        {
            Walk(Path.GetFullPath(Path.Combine(folder, segment)), segments[1..], found);
        }
        else if (last)
        {
            found.UnionWith(Directory.EnumerateFiles(folder, "*", Plain).Where(path => SegmentPattern.Matches(segment, Path.GetFileName(path))));
        }
        else
        {
            foreach (string below in Directory.EnumerateDirectories(folder, "*", Plain))
            {
                if (SegmentPattern.Matches(segment, Path.GetFileName(below)))
                {
                    Walk(below, segments[1..], found);
                }
            }
        }
    }
}
