using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The folders that a suite's data may lie in; the engine may read nothing else.</summary>
internal static class DropFolders
{
    public static IEnumerable<string> Of(SuiteData.Files data)
    {
        yield return data.Root;

        // A path may lead out of the root; then the folder before its first pattern is where its files are.
        var folders = data.Path.Split('/').TakeWhile(segment => segment.AsSpan().IndexOfAny("*?[") < 0);
        var fixedPart = Path.GetFullPath(Path.Combine(data.Root, string.Join('/', folders)));
        yield return Directory.Exists(fixedPart) ? fixedPart : Path.GetDirectoryName(fixedPart) ?? fixedPart;
    }
}
