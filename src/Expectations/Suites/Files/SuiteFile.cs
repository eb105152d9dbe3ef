namespace ContactCenter.Expectations.Suites.Files;

/// <summary>A suite's file and where it stands.</summary>
/// <param name="Shown">Its path for people: as the user gave it, or as found below what the user gave.</param>
/// <param name="FullPath">Its path for the machine.</param>
internal sealed record SuiteFile(string Shown, string FullPath)
{
    private const string SuitesFolder = "suites";

    /// <summary>The folder that it lies in.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>The folders between the nearest <c>suites</c> folder above and the file, joined by <c>/</c>; empty without such a folder.</summary>
    public string System => SuitesAbove is { } suites ? Path.GetRelativePath(suites, Folder).Replace('\\', '/') is var path && path == "." ? "" : path : "";

    /// <summary>Where suite names are unique and references look first: the file's folder, which is its system's.</summary>
    public string Scope => Folder;

    /// <summary>Where <c>data:</c> starts when nobody says: <c>data</c> beside the <c>suites</c> folder, else the suite's own folder.</summary>
    public string DefaultDataRoot => SuitesAbove is { } suites ? Path.Combine(Path.GetDirectoryName(suites) ?? suites, "data") : Folder;

    private string? SuitesAbove
    {
        get
        {
            for (var folder = Folder; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (Path.GetFileName(folder) == SuitesFolder)
                    return folder;
            }

            return null;
        }
    }

    /// <summary>The same file, shown from a folder on when it lies below it.</summary>
    public SuiteFile Below(string? folder)
    {
        if (folder is null)
            return this;
        var start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        return FullPath.StartsWith(start, StringComparison.Ordinal) ? this with { Shown = FullPath[start.Length..].Replace('\\', '/') } : this;
    }

    /// <summary>A file of the same folder, shown likewise.</summary>
    public SuiteFile Beside(string name)
        => new(Shown.Contains('/') ? $"{Shown[..Shown.LastIndexOf('/')]}/{name}" : name, Path.Combine(Folder, name));
}
