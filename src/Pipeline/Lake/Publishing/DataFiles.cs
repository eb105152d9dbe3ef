using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>Whether the files that a version needs are there.</summary>
internal static class DataFiles
{
    public static bool IsThere(TableLog log, DataFile file) => Fault(log, file) is null;

    /// <exception cref="LakeFileMissingException">It is not there, or of another size.</exception>
    public static void Check(TableLog log, DataFile file)
    {
        if (Fault(log, file) is { } found)
        {
            throw new LakeFileMissingException(
                Path.Combine(log.Folder, file.Path),
                $"a file of {file.Size} bytes",
                found,
                "Run again, or bring it back from a backup.");
        }
    }

    /// <summary>What is found in place of the file; null when it is there.</summary>
    public static string? Fault(TableLog log, DataFile file)
    {
        var found = new FileInfo(Path.Combine(log.Folder, file.Path));
        if (!found.Exists)
            return "none";
        return found.Length == file.Size ? null : $"one of {found.Length} bytes";
    }
}
