namespace ContactCenter.Reports.Html;

/// <summary>Keeps two commands from writing one folder of docs at a time.</summary>
internal static class DocsLock
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the folder and holds it until disposed.</summary>
    /// <exception cref="IOException">Another command holds it for longer than it should take to write pages, or the folder can't be written.</exception>
    public static FileStream Take(DocsFolder folder)
    {
        var path = folder.Full($"{DocsFolder.Runs}/.lock");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var waited = TimeSpan.Zero; ; waited += _pause)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (waited >= _patience && File.Exists(path))
            {
                throw new IOException($"another command has been writing the docs in {folder.Root} for {_patience.TotalMinutes:0} minutes: {e.Message}", e);
            }
            catch (IOException) when (waited < _patience && File.Exists(path))
            {
                Thread.Sleep(_pause);
            }
        }
    }
}
