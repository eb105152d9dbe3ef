using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>
/// Writes text of another encoding as UTF-8. What that encoding does not allow (half of a surrogate pair, an undefined byte, an odd byte at the end)
/// becomes a byte sequence that is no UTF-8 and stands for as many units as it had, so that its record is rejected later and offsets can be mapped back.
/// </summary>
internal static class Transcoder
{
    private const int Chunk = 128 * 1024;
    private const byte Invalid = 0xFF;

    /// <summary>Windows-1252 from 0x80 to 0x9F; NUL where it is undefined.</summary>
    private const string Windows1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Writes the text of <paramref name="source"/> from offset <paramref name="start"/> on to <paramref name="target"/>.</summary>
    public static void Write(string source, int start, TextEncoding encoding, string target, Action<long> onBytes, CancellationToken cancellation)
    {
        using FileStream input = System.IO.File.OpenRead(source);
        using FileStream output = System.IO.File.Create(target);
        input.Position = start;
        byte[] bytes = new byte[Chunk];
        byte[] text = new byte[Chunk * 3];
        int kept = 0;
        for (int read; (read = input.ReadAtLeast(bytes.AsSpan(kept), bytes.Length - kept, throwOnEndOfStream: false)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            onBytes(read);
            Span<byte> chunk = bytes.AsSpan(0, kept + read);
            int used;
            int written;
            if (encoding is TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian)
            {
                written = FromUtf16(chunk, encoding == TextEncoding.Utf16BigEndian, text, out used);
            }
            else
            {
                written = FromBytes(chunk, encoding, text);
                used = chunk.Length;
            }

            output.Write(text, 0, written);
            chunk[used..].CopyTo(bytes);
            kept = chunk.Length - used;
        }

        // What is left is half of a pair or an odd byte.
        if (kept >= 2)
        {
            output.Write([0xED, 0xA0, 0x80]);
        }

        if (kept % 2 == 1)
        {
            output.WriteByte(Invalid);
        }
    }

    private static int FromBytes(ReadOnlySpan<byte> bytes, TextEncoding encoding, Span<byte> text)
    {
        int length = 0;
        foreach (byte value in bytes)
        {
            if (value < 0x80)
            {
                text[length++] = value;
                continue;
            }

            char character = encoding == TextEncoding.Windows1252 && value < 0xA0 ? Windows1252[value - 0x80] : (char)value;
            if (character == '\0')
            {
                text[length++] = Invalid;
            }
            else
            {
                length += new Rune(character).EncodeToUtf8(text[length..]);
            }
        }

        return length;
    }

    private static int FromUtf16(Span<byte> bytes, bool bigEndian, Span<byte> text, out int used)
    {
        Span<ushort> units = MemoryMarshal.Cast<byte, ushort>(bytes[..(bytes.Length & ~1)]);
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(units, units);
        }

        ReadOnlySpan<char> characters = MemoryMarshal.Cast<ushort, char>(units);
        int length = 0;
        while (true)
        {
            OperationStatus status = Utf8.FromUtf16(characters, text[length..], out int read, out int written, replaceInvalidSequences: false, isFinalBlock: false);
            characters = characters[read..];
            length += written;
            if (status != OperationStatus.InvalidData)
            {
                break;
            }

            length += WriteSurrogate(characters[0], text[length..]);
            characters = characters[1..];
        }

        used = bytes.Length - (bytes.Length & 1) - (characters.Length * 2);
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            // What is left over is swapped again with the next chunk.
            BinaryPrimitives.ReverseEndianness(units[^characters.Length..], units[^characters.Length..]);
        }

        return length;
    }

    private static int WriteSurrogate(char surrogate, Span<byte> text)
    {
        text[0] = (byte)(0xE0 | (surrogate >> 12));
        text[1] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
        text[2] = (byte)(0x80 | (surrogate & 0x3F));
        return 3;
    }
}
