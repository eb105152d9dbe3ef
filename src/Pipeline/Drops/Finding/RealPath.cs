namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>Where paths lead once all links on the way are followed.</summary>
internal static class RealPath
{
    /// <summary>True for a link to a folder that it lies in, directly or deeper.</summary>
    public static bool LeadsBack(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
        {
            return false;
        }

        string target = Of(entry.FullName);
        string folder = Of(Path.GetDirectoryName(entry.FullName)!);
        return folder == target || folder.StartsWith(target.TrimEnd('/') + "/", StringComparison.Ordinal);
    }

    private static string Of(string path)
    {
        string real = Path.GetPathRoot(path)!;
        foreach (string segment in path[real.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, segment);
            real = new DirectoryInfo(next).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : next;
        }

        return real;
    }
}
