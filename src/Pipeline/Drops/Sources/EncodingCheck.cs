namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>Holds the start of a file against its declared encoding. It guesses nothing: it only says when the two plainly disagree.</summary>
internal static class EncodingCheck
{
    /// <summary>As many bytes as are looked at.</summary>
    public const int SampleSize = 64 * 1024;

    /// <summary>The fault, or null with the encoding to read by (UTF-16's byte order told) and the length of the byte order mark.</summary>
    public static DropFault? Check(string shown, ReadOnlySpan<byte> sample, TextEncoding declared, string howToDeclare, out TextEncoding encoding, out int mark)
    {
        encoding = declared;
        (TextEncoding? marked, mark) = Mark(sample);
        DropFault Fault(string expected, string found, TextEncoding? say) => new(
            shown, null, expected, found, say is { } name ? string.Format(null, howToDeclare, name.Name()) : "Convert the file to UTF-8.")
        {
            Declare = say,
        };

        if (IsUtf32(sample))
        {
            return Fault($"{declared.Name()} text", "a UTF-32 byte order mark", null);
        }

        if (declared is TextEncoding.Utf16 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian)
        {
            return CheckUtf16(sample, declared, marked, Fault, ref encoding, ref mark);
        }

        if (marked is { } other && other != TextEncoding.Utf8)
        {
            return Fault($"{declared.Name()} text", $"the byte order mark of {other.Name()}", other);
        }

        if (marked == TextEncoding.Utf8 && declared != TextEncoding.Utf8)
        {
            return Fault($"{declared.Name()} text", "the byte order mark of utf-8", TextEncoding.Utf8);
        }

        return NulPattern(sample) is { } pattern
            ? Fault($"{declared.Name()} text", $"a NUL at every second byte, as in {pattern.Name()}", pattern)
            : null;
    }

    private static DropFault? CheckUtf16(
        ReadOnlySpan<byte> sample,
        TextEncoding declared,
        TextEncoding? marked,
        Func<string, string, TextEncoding?, DropFault> fault,
        ref TextEncoding encoding,
        ref int mark)
    {
        if (marked is TextEncoding.Utf8)
        {
            return fault($"{declared.Name()} text", "the byte order mark of utf-8", TextEncoding.Utf8);
        }

        if (marked is { } order && (declared == TextEncoding.Utf16 || order == declared))
        {
            encoding = order;
            return null;
        }

        if (marked is { } other)
        {
            return fault($"{declared.Name()} text", $"the byte order mark of {other.Name()}", other);
        }

        TextEncoding? pattern = NulPattern(sample);
        if (!sample.Contains((byte)0) && IsLongEnoughToHaveNul(sample))
        {
            return fault($"{declared.Name()} text", "text of one byte a character, without a single NUL byte", TextEncoding.Utf8);
        }

        if (declared == TextEncoding.Utf16 && sample.Length > 0)
        {
            return fault("utf-16 text with a byte order mark", "none", pattern ?? TextEncoding.Utf16LittleEndian);
        }

        return pattern is { } found && found != declared
            ? fault($"{declared.Name()} text", $"a NUL at every second byte, as in {found.Name()}", found)
            : null;
    }

    private static (TextEncoding? Encoding, int Length) Mark(ReadOnlySpan<byte> sample) =>
        sample is [0xEF, 0xBB, 0xBF, ..] ? (TextEncoding.Utf8, 3)
        : sample is [0xFF, 0xFE, ..] ? (TextEncoding.Utf16LittleEndian, 2)
        : sample is [0xFE, 0xFF, ..] ? (TextEncoding.Utf16BigEndian, 2)
        : (null, 0);

    private static bool IsUtf32(ReadOnlySpan<byte> sample) => sample is [0xFF, 0xFE, 0, 0, _, _, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..];

    // Line ends and delimiters give UTF-16 text some NULs, but a few letters of another script have none, and may even look like ASCII.
    private static bool IsLongEnoughToHaveNul(ReadOnlySpan<byte> sample)
    {
        const int Surely = 64;
        const int Perhaps = 8;
        var ascii = 0;
        foreach (var value in sample)
            ascii += value is (>= 0x20 and < 0x7f) or (byte)'\t' or (byte)'\r' or (byte)'\n' ? 1 : 0;
        return sample.Length >= Surely || (sample.Length >= Perhaps && 10 * ascii >= 9 * sample.Length);
    }

    /// <summary>UTF-16 when nearly all bytes of one parity are NUL and hardly any of the other; mostly ASCII text looks so.</summary>
    private static TextEncoding? NulPattern(ReadOnlySpan<byte> sample)
    {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        return pairs < 2 ? null
            : odd * 10 >= pairs * 7 && even * 10 <= pairs ? TextEncoding.Utf16LittleEndian
            : even * 10 >= pairs * 7 && odd * 10 <= pairs ? TextEncoding.Utf16BigEndian
            : null;
    }
}
