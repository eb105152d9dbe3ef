namespace ContactCenter.Cli.Tests.Shipped;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    private static string Root { get; } = Find();

    /// <summary>The full path of a file or folder in it.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"ContactCenter.sln is in no folder above {AppContext.BaseDirectory}");
    }
}
