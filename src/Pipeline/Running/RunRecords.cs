using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Running;

/// <summary>The run records of a lake: one JSON document a run, in <c>_ccq/runs/</c>, each either whole or not there.</summary>
/// <param name="folder">The folder of the records; made when the first is written.</param>
/// <param name="write">Writes a record as JSON.</param>
public sealed class RunRecords(string folder, Action<RunRecord, Stream> write)
{
    /// <summary>The folder of a lake's records.</summary>
    public static string FolderOf(string lake) => Path.Combine(lake, "_ccq", "runs");

    /// <summary>The files of the records below a lake, the latest run first.</summary>
    public static IReadOnlyList<string> FilesOf(string lake)
    {
        var folder = FolderOf(lake);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").OrderByDescending(Path.GetFileName, StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Keeps a record.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It could not be written.</exception>
    public void Keep(RunRecord record)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{record.Id}.json");
        var beside = $"{path}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                write(record, file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
