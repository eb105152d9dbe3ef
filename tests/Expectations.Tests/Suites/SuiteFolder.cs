using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

/// <summary>A folder with suites, gone after the test.</summary>
internal sealed class SuiteFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ccq-suites-");

    public string Root => _folder.FullName;

    public SuiteFolder With(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return this;
    }

    public SuiteFolder With(string path, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Root, path), bytes);
        return this;
    }

    public SuiteSet Read(params string[] paths) => SuiteReader.Read([.. paths.Select(p => Path.Combine(Root, p))], new());

    /// <summary>The faults as they are printed, with paths below the folder.</summary>
    public IEnumerable<string> Faults(params string[] paths) => Read(paths).Faults.Select(f => f.ToString().Replace(Root + "/", "", StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);
}
