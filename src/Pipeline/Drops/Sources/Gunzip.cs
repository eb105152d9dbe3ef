using System.IO.Compression;

namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>
/// Decompresses a .gz whole or not at all. .NET checks each member's checksum but takes the end of the file for the end of the data wherever it comes,
/// so a member of our own is put behind the file's last one: only when its text comes out, and last, did every member before it end where it should.
/// </summary>
internal static class Gunzip
{
    private static ReadOnlySpan<byte> Sentinel => "\0ccq: the end of the drop\0"u8;

    /// <summary>Writes the text of <paramref name="file"/> to <paramref name="target"/>; the fault that keeps it from being whole, or null.</summary>
    public static DropFault? To(string target, FoundFile file, Action<long> onBytes, CancellationToken cancellation)
    {
        using FileStream source = System.IO.File.OpenRead(file.FullPath);
        try
        {
            if (source.Length == 0)
            {
                return Explain(file, source, cancellation);
            }

            using FileStream output = System.IO.File.Create(target);
            long length = Copy(new ConcatenatedStream(source, new MemoryStream(SentinelMember())), output, onBytes, cancellation);
            if (EndsInSentinel(output, length))
            {
                output.SetLength(length - Sentinel.Length);
                return null;
            }

            return new DropFault(file.Shown, null, "nothing after the gzip data", $"other bytes behind {length:N0} bytes of text", "Compress the file again or fetch it again.");
        }
        catch (InvalidDataException)
        {
            return Explain(file, source, cancellation);
        }
    }

    /// <summary>Without the sentinel behind it, data that only breaks off ends quietly and corrupt data still fails.</summary>
    private static DropFault Explain(FoundFile file, FileStream source, CancellationToken cancellation)
    {
        if (source.Length == 0)
        {
            return new DropFault(file.Shown, null, "gzip data", "an empty file", "Fetch the file again.");
        }

        source.Position = 0;
        if (source.Length >= 2 && (source.ReadByte() != 0x1F || source.ReadByte() != 0x8B))
        {
            return new DropFault(file.Shown, null, "gzip data", "a file that does not start with the gzip bytes 1F 8B", "Take .gz off its name, or compress it.");
        }

        source.Position = 0;
        try
        {
            long length = Copy(source, Stream.Null, _ => { }, cancellation);
            return new DropFault(file.Shown, null, "whole gzip data", $"that it breaks off after {source.Length:N0} bytes ({length:N0} bytes of text)", "Fetch the file again.");
        }
        catch (InvalidDataException)
        {
            return new DropFault(file.Shown, null, "gzip data with the right checksum", "corrupt data", "Fetch the file again.");
        }
    }

    private static long Copy(Stream source, Stream target, Action<long> onBytes, CancellationToken cancellation)
    {
        using var text = new GZipStream(source, CompressionMode.Decompress, leaveOpen: true);
        byte[] buffer = new byte[256 * 1024];
        long length = 0;
        for (int read; (read = text.Read(buffer)) > 0; length += read)
        {
            cancellation.ThrowIfCancellationRequested();
            target.Write(buffer, 0, read);
            onBytes(read);
        }

        return length;
    }

    private static bool EndsInSentinel(FileStream output, long length)
    {
        if (length < Sentinel.Length)
        {
            return false;
        }

        Span<byte> end = stackalloc byte[Sentinel.Length];
        output.Position = length - Sentinel.Length;
        output.ReadExactly(end);
        return end.SequenceEqual(Sentinel);
    }

    private static byte[] SentinelMember()
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest))
        {
            gzip.Write(Sentinel);
        }

        return member.ToArray();
    }
}
