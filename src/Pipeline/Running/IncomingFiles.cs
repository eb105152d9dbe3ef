using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops.Finding;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Running;

/// <summary>A file of a drop that no run has taken in.</summary>
/// <param name="File">The file.</param>
/// <param name="Sha256">Of its bytes, in lower hexadecimal.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="WrittenAt">When it was last written, UTC.</param>
internal sealed record IncomingFile(FoundFile File, string Sha256, long Bytes, DateTimeOffset WrittenAt);

/// <summary>The files that lie in a source's place, parted by whether their bytes were taken in before.</summary>
/// <param name="New">Those to take in, in ordinal order of their paths.</param>
/// <param name="TakenInBefore">The others, by their paths.</param>
/// <param name="Faults">Why they can't be read; empty when all is well.</param>
internal sealed record IncomingFiles(IReadOnlyList<IncomingFile> New, IReadOnlyList<string> TakenInBefore, IReadOnlyList<string> Faults)
{
    /// <summary>Finds the files of a source and looks at their bytes.</summary>
    /// <param name="data">Where the suite says they lie.</param>
    /// <param name="takenIn">The SHA-256 of the files that former runs took in.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static IncomingFiles Find(SuiteData.Files data, IReadOnlySet<string> takenIn, CancellationToken cancel)
    {
        try
        {
            var found = FileFinder.Find(data.Path, data.Root);
            if (found.Faults.Count > 0)
                return new([], [], [.. found.Faults.Select(fault => fault.ToString())]);

            var all = found.Files.Select(file => Look(file, cancel)).ToList();
            return new(
                [.. all.Where(file => !takenIn.Contains(file.Sha256))],
                [.. all.Where(file => takenIn.Contains(file.Sha256)).Select(file => file.File.Shown)],
                []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new([], [], [$"{data.Path}: expected files that can be read, found that the system refuses: {e.Message}"]);
        }
    }

    private static IncomingFile Look(FoundFile file, CancellationToken cancel)
    {
        var info = new FileInfo(file.FullPath);
        return new(file, Hashing.OfFile(file.FullPath, cancel), info.Length, new DateTimeOffset(info.LastWriteTimeUtc, TimeSpan.Zero));
    }
}
