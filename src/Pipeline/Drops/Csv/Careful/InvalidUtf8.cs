using System.Buffers;
using System.Text;

namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>Where text stops being UTF-8.</summary>
internal static class InvalidUtf8
{
    /// <summary>The index of the first byte that starts no whole character; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (Rune.DecodeFromUtf8(text[at..], out _, out int length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }
}
