using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>
/// One pass over UTF-8 text at memory speed: how many records there are, and whether the file is clean, that is: nothing in it that DuckDB's reader is known
/// to read otherwise than RFC 4180 says. It holds one buffer, whatever the size of the file.
/// </summary>
internal static class CsvScanner
{
    // Fits the second-level cache, so that the text is read from memory once.
    private const int BufferSize = 256 * 1024;

    // A character that the buffer's end cuts is moved before the start of the next one.
    private const int Before = ByteMasks.BlockSize;

    public static ScanResult Scan(SafeFileHandle file, ScanOptions options, Action<long>? onBytes, CancellationToken cancellation)
    {
        var scanner = new BlockScanner(options);
        var checkpoints = new List<ScanCheckpoint>();
        byte[] buffer = GC.AllocateUninitializedArray<byte>(Before + BufferSize + ByteMasks.BlockSize);
        long offset = options.Start;
        int cut = 0;
        int read = BufferSize;
        while (scanner.Fault == ScanFault.None && read == BufferSize)
        {
            cancellation.ThrowIfCancellationRequested();
            read = FillFrom(file, buffer.AsSpan(Before, BufferSize), offset);
            checkpoints.Add(new ScanCheckpoint(offset, scanner.Records, scanner.LineFeeds, scanner.InQuotes, scanner.AfterReturn, scanner.RecordStart));
            ScanBuffer(ref scanner, buffer, offset, read);
            if (scanner.Fault == ScanFault.None && !IsUtf8(buffer, read, ref cut))
            {
                return Result(scanner, offset, checkpoints) with { Fault = ScanFault.InvalidUtf8 };
            }

            offset += read;
            onBytes?.Invoke(read);
        }

        scanner.End(offset);
        ScanResult result = Result(scanner, offset, checkpoints);
        return result.Fault == ScanFault.None && cut > 0 ? result with { Fault = ScanFault.InvalidUtf8 } : result;
    }

    private static void ScanBuffer(ref BlockScanner scanner, byte[] buffer, long offset, int read)
    {
        ref byte start = ref MemoryMarshal.GetArrayDataReference(buffer);
        for (int at = 0; at < read && scanner.Fault == ScanFault.None; at += ByteMasks.BlockSize)
        {
            ref byte block = ref System.Runtime.CompilerServices.Unsafe.Add(ref start, Before + at);
            scanner.Take(ref block, offset + at, Math.Min(ByteMasks.BlockSize, read - at));
        }
    }

    private static bool IsUtf8(byte[] buffer, int read, ref int cut)
    {
        ReadOnlySpan<byte> text = buffer.AsSpan(Before - cut, cut + read);
        int whole = text.Length - CutLength(text);
        if (!Ascii.IsValid(text[..whole]) && !Utf8.IsValid(text[..whole]))
        {
            return false;
        }

        cut = text.Length - whole;
        text[whole..].CopyTo(buffer.AsSpan(Before - cut));
        return true;
    }

    /// <summary>How many bytes at the end are the start of a character that goes on after it, 0 to 3.</summary>
    private static int CutLength(ReadOnlySpan<byte> text)
    {
        for (int back = 1; back <= Math.Min(3, text.Length); back++)
        {
            byte value = text[^back];
            if (value < 0x80)
            {
                return 0;
            }

            if (value >= 0xC0)
            {
                int needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return needed > back ? back : 0;
            }
        }

        return 0;
    }

    private static int FillFrom(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        int filled = 0;
        while (filled < buffer.Length)
        {
            int read = RandomAccess.Read(file, buffer[filled..], offset + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }

    private static ScanResult Result(in BlockScanner scanner, long bytes, IReadOnlyList<ScanCheckpoint> checkpoints) =>
        new(scanner.Fault, scanner.Records, scanner.BlankLines, scanner.LineEndsInQuotes, bytes, checkpoints) { RecordsAfterBlankLine = scanner.RecordsAfterBlankLine };
}
