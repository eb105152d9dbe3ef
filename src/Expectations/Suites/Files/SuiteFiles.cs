using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Files;

/// <summary>Finds the suites of the paths that a user gives.</summary>
internal static class SuiteFiles
{
    /// <summary>The suites' files, each once, sorted as they are shown.</summary>
    public static IReadOnlyList<SuiteFile> Find(IReadOnlyList<string> paths, FaultList faults)
    {
        if (paths.Count == 0)
            faults.Add(YamlFaults.NoPaths());

        var files = new Dictionary<string, SuiteFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            try
            {
                foreach (var file in FindAt(path, faults))
                    files.TryAdd(file.FullPath, file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add(YamlFaults.Unreadable(path, e.Message));
            }
        }

        return [.. files.Values.OrderBy(f => f.Shown, StringComparer.Ordinal)];
    }

    /// <summary>The other suites of a file's folder.</summary>
    public static IEnumerable<SuiteFile> Beside(SuiteFile file)
        => from path in Directory.EnumerateFiles(file.Folder).Order(StringComparer.Ordinal)
           where IsSuite(Path.GetFileName(path)) && path != file.FullPath
           select file.Beside(Path.GetFileName(path));

    private static List<SuiteFile> FindAt(string path, FaultList faults)
    {
        var shown = path.Replace('\\', '/');
        var files = new List<SuiteFile>();
        if (File.Exists(path))
        {
            if (HasExtension(path))
                files.Add(new(shown, Path.GetFullPath(path)));
            else
                faults.Add(YamlFaults.NotASuiteFile(shown));
        }
        else if (Directory.Exists(path))
        {
            Walk(new(path), shown == "." ? "" : shown.TrimEnd('/') + "/", files);
            if (files.Count == 0)
                faults.Add(YamlFaults.NoSuites(shown));
        }
        else
        {
            faults.Add(YamlFaults.NoSuchPath(shown));
        }

        return files;
    }

    private static void Walk(DirectoryInfo folder, string shown, List<SuiteFile> files)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            if (IsSuite(file.Name))
                files.Add(new(shown + file.Name, file.FullName));
        }

        foreach (var inner in folder.EnumerateDirectories())
        {
            // A link to a folder could lead back to where it lies.
            if (!IsHidden(inner.Name) && inner.LinkTarget is null)
                Walk(inner, $"{shown}{inner.Name}/", files);
        }
    }

    private static bool IsSuite(string name) => !IsHidden(name) && HasExtension(name);

    private static bool IsHidden(string name) => name[0] is '.' or '_';

    private static bool HasExtension(string name)
        => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
