using System.Runtime.CompilerServices;

namespace ContactCenter.Benchmarks;

/// <summary>Where the repository lies: this file's folder's folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
