using System.Text;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>Tells when CSV files are of a one-byte encoding: records are rejected for bytes that are no UTF-8, and hardly any UTF-8 is around them.</summary>
internal static class Encodings
{
    /// <summary>What is proposed: of the encodings of Western Europe the one that the others are mostly taken for.</summary>
    public const TextEncoding OneByte = TextEncoding.Windows1252;

    private const int Sample = 1 << 20;
    private const int RecordsLookedAt = 100;

    /// <summary>The other encoding; null when the files are read right as they are.</summary>
    public static TextEncoding? Other(Drop drop)
    {
        if (drop.Files[0].Format is not (DropFormat.Csv or DropFormat.Tsv))
            return null;
        foreach (var rejected in drop.Rejects.Take(RecordsLookedAt))
        {
            var (letters, others) = Count(rejected.ReadRaw(Sample));
            if (others == 0)
                continue;
            (letters, others) = Count(Around(rejected.Path, rejected.ByteOffset));
            return others > letters ? OneByte : null;
        }

        return null;
    }

    private static byte[] Around(string path, long offset)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[Sample];
        return bytes[..RandomAccess.Read(file, bytes, Math.Max(0, offset - (Sample / 2)))];
    }

    // Letters beyond ASCII as UTF-8 writes them, and bytes that belong to none. A letter that the sample cuts in two is one such byte at most at either end.
    private static (long Letters, long Others) Count(ReadOnlySpan<byte> bytes)
    {
        var (letters, others) = (0L, 0L);
        while (!bytes.IsEmpty)
        {
            var isLetter = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            letters += isLetter && !rune.IsAscii ? 1 : 0;
            others += isLetter ? 0 : 1;
            bytes = bytes[length..];
        }

        return (letters, others);
    }
}
