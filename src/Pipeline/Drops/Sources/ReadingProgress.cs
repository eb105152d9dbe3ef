namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>Adds up the bytes that the passes over the files have read and tells them on.</summary>
internal sealed class ReadingProgress(IProgress<DropProgress>? target)
{
    // Often enough for a bar, seldom enough to cost nothing.
    private const long Step = 4 * 1024 * 1024;

    private string _file = "";
    private long _done;
    private long _total;
    private long _told;

    /// <summary>Says that <paramref name="bytes"/> more will be read.</summary>
    public void Expect(long bytes) => _total += bytes;

    /// <summary>Says which file is at hand.</summary>
    public void Start(string file) => _file = file;

    /// <summary>Says that bytes of it were read.</summary>
    public void Read(long bytes)
    {
        _done += bytes;
        if (target is not null && _done - _told >= Step)
        {
            _told = _done;
            target.Report(new DropProgress(_file, _done, Math.Max(_total, _done)));
        }
    }
}
