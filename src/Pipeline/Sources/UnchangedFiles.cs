using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Holds the files of a drop against what they were when the run began. Their bytes are hashed again beside the reading, which leaves a core free; that no byte was
/// written between the two is then told by their size and time.
/// </summary>
internal sealed class UnchangedFiles
{
    private readonly string _root;
    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly Dictionary<string, (long Bytes, DateTime WrittenAt)> _before = new(StringComparer.Ordinal);
    private readonly Task<List<string>> _hashing;

    /// <param name="intake">The source.</param>
    /// <param name="cancel">Ends the hashing.</param>
    public UnchangedFiles(SourceIntake intake, CancellationToken cancel)
    {
        _root = ((SuiteData.Files)intake.Suite.Data).Root;
        _files = intake.Files;
        foreach (var path in _files.Keys)
            _before.Add(path, Stamp(path));
        _hashing = Task.Run(() => Faults((path, hash) => Hashing.OfFile(FullPath(path), cancel) == hash), cancel);
    }

    /// <summary>Waits until all bytes have been looked at.</summary>
    /// <exception cref="UnreadableDropException">A file has changed or is gone.</exception>
    public void Check()
    {
        var faults = _hashing.GetAwaiter().GetResult();
        if (faults.Count == 0)
            faults = Faults((path, _) => Stamp(path) == _before[path]);
        if (faults.Count > 0)
            throw new UnreadableDropException(faults);
    }

    private List<string> Faults(Func<string, string, bool> isSame)
    {
        var faults = new List<string>();
        foreach (var (path, hash) in _files)
        {
            try
            {
                if (!isSame(path, hash))
                    faults.Add($"{path}: expected the bytes that it had when the run began, found others. Write files under another name, and rename them when they are whole.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add($"{path}: expected that the file stays until it is read, found that it can't be read any more: {e.Message}");
            }
        }

        return faults;
    }

    private (long Bytes, DateTime WrittenAt) Stamp(string path) => new FileInfo(FullPath(path)) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : (-1, default);

    private string FullPath(string path) => Path.Combine(_root, path);
}
