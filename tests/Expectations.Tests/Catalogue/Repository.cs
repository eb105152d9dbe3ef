namespace ContactCenter.Expectations.Tests.Catalogue;

/// <summary>Files of the repository that the tests stand in.</summary>
internal static class Repository
{
    public static string Path(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ContactCenter.sln")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder.ShouldNotBeNull("The tests do not run within the repository.").FullName, path);
    }

    /// <summary>Asserts that a generated file is current; with CCQ_WRITE_DOCS=1 makes it so.</summary>
    public static void ShouldHold(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("CCQ_WRITE_DOCS") == "1")
            File.WriteAllText(Path(path), expected);
        File.Exists(Path(path)).ShouldBeTrue($"{path} is missing: run the tests with CCQ_WRITE_DOCS=1");
        File.ReadAllText(Path(path)).ShouldBe(expected, $"{path} is not current: run the tests with CCQ_WRITE_DOCS=1");
    }
}
