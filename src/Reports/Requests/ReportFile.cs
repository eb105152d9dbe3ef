namespace ContactCenter.Reports.Requests;

/// <summary>A file that a report is written to: either the whole new report or what it was before.</summary>
internal static class ReportFile
{
    /// <summary>Writes the file beside its place and moves it there; folders on the way are made.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            Fill(target, write);
            return;
        }

        ByWayOf(target, beside =>
        {
            Fill(beside, write);
            File.Move(beside, target, overwrite: true);
        });
    }

    /// <summary>Why no report could be written there; null when one could. Only folders on the way are left behind.</summary>
    public static string? Refusal(string path)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target))
            return "it is a folder";
        if (IsDevice(target))
            return null;
        try
        {
            ByWayOf(target, beside => Fill(beside, _ => { }));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    // A device (/dev/null, /dev/stdout) is written to; a file that was moved there would take its place.
    private static bool IsDevice(string target) => target.StartsWith("/dev/", StringComparison.Ordinal);

    private static void Fill(string path, Action<Stream> write)
    {
        using var output = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(output);
    }

    private static void ByWayOf(string target, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        var beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            write(beside);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
