using ContactCenter.Pipeline.Drops.Csv.Careful;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>What ends the lines of a file.</summary>
internal static class LineEnds
{
    /// <summary>CR only when the whole file has no LF; most files tell in their first line.</summary>
    public static LineEnd Find(SafeFileHandle text)
    {
        byte[] buffer = new byte[64 * 1024];
        bool anyReturn = false;
        long offset = 0;
        for (int read; (read = RandomAccess.Read(text, buffer, offset)) > 0; offset += read)
        {
            if (buffer.AsSpan(0, read).Contains((byte)'\n'))
            {
                return LineEnd.LineFeed;
            }

            anyReturn = anyReturn || buffer.AsSpan(0, read).Contains((byte)'\r');
        }

        return anyReturn ? LineEnd.CarriageReturn : LineEnd.LineFeed;
    }
}
