namespace ContactCenter.DuckDb.Tests;

/// <summary>A folder for one test's files.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duckdb-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    public string File(string name) => Path.Combine(folder.FullName, name);
}
