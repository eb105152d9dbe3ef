using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>
/// Copies whole lines from places spread evenly over a file into another, with the header: to look at some rows of a large file without reading all of it. Only for a file in which
/// every line end ends a record. The same file gives the same copy.
/// </summary>
internal static class CsvSlices
{
    private const int SliceBytes = 16 * 1024;

    /// <summary>Copies about one byte in so many.</summary>
    /// <param name="file">The file.</param>
    /// <param name="oneIn">At least 2.</param>
    /// <param name="target">A path that is free.</param>
    /// <exception cref="IOException">The file can't be read or the copy not written.</exception>
    public static void Copy(CsvFile file, long oneIn, string target)
    {
        using var source = File.OpenHandle(file.Source.TextPath, options: FileOptions.RandomAccess);
        using var copy = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        var length = RandomAccess.GetLength(source);
        long at = file.Source.TextStart;
        if (file.HasHeader)
            at = CopyLines(source, at, 1, copy);
        var begin = at;
        for (var aim = begin; aim < length; aim += SliceBytes * oneIn)
        {
            // Lines may be longer than a slice, and reach as far as the next.
            if (aim < at)
                continue;
            // What is aimed at lies within a line, but for the first; where that ends the next begins.
            at = CopyLines(source, aim == begin ? begin : SkipLine(source, aim), SliceBytes, copy);
        }
    }

    // Copies lines until so many bytes are reached, and gives the place behind them.
    private static long CopyLines(SafeFileHandle source, long at, int least, FileStream copy)
    {
        var buffer = new byte[SliceBytes];
        var copied = 0L;
        while (true)
        {
            var read = RandomAccess.Read(source, buffer, at);
            if (read == 0)
            {
                // A last line may have no end of its own.
                if (copied > 0)
                    copy.WriteByte((byte)'\n');
                return at;
            }

            var enough = (int)Math.Clamp(least - copied - 1, 0, read);
            var end = Array.IndexOf(buffer, (byte)'\n', enough, read - enough);
            var taken = end < 0 ? read : end + 1;
            copy.Write(buffer, 0, taken);
            copied += taken;
            at += taken;
            if (end >= 0)
                return at;
        }
    }

    private static long SkipLine(SafeFileHandle source, long at)
    {
        var buffer = new byte[SliceBytes];
        while (true)
        {
            var read = RandomAccess.Read(source, buffer, at);
            var end = Array.IndexOf(buffer, (byte)'\n', 0, read);
            if (read == 0 || end >= 0)
                return at + end + 1;
            at += read;
        }
    }
}
