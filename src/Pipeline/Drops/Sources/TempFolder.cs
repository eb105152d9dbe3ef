namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>A folder of a drop's own inside the caller's temp folder; made when the first file is needed, and removed with all that is in it.</summary>
internal sealed class TempFolder(string parent) : IDisposable
{
    private string? _path;
    private int _files;

    /// <summary>A path for a new file, which is not made.</summary>
    public string NewFile(string extension)
    {
        if (_path is null)
        {
            Directory.CreateDirectory(parent);
            for (int i = 1; _path is null; i++)
            {
                string path = Path.Combine(parent, $"drop-{Environment.ProcessId}-{i}");
                _path = Directory.Exists(path) ? null : Directory.CreateDirectory(path).FullName;
            }
        }

        return Path.Combine(_path, $"{++_files}{extension}");
    }

    public void Dispose()
    {
        if (_path is not null && Directory.Exists(_path))
        {
            Directory.Delete(_path, recursive: true);
        }
    }
}
