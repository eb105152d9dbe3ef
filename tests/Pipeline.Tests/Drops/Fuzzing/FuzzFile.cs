using System.Text;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.Fuzzing;

/// <summary>A file to be read: whole records and noise in any order, in an encoding, cut off somewhere.</summary>
/// <param name="Csv">The dialect, which is declared as it is.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Mark">Whether a byte order mark stands first.</param>
/// <param name="LineEnd">The line end after the header; CR gives way to LF when LF follows anywhere, since it would be no line end then.</param>
/// <param name="Pieces">What stands after the header.</param>
/// <param name="Cut">Bytes that are missing at the end; the header is never cut.</param>
public sealed record FuzzFile(CsvDialect Csv, int Columns, bool Mark, string LineEnd, IReadOnlyList<string> Pieces, int Cut)
{
    /// <summary>Stands for a unit that the encoding does not allow.</summary>
    public const char Invalid = '\uE000';

    public IReadOnlyList<string> Names => [.. Enumerable.Range(1, Columns).Select(i => $"c{i}")];

    public char Delimiter => Csv.Delimiter ?? ',';

    public byte[] Bytes
    {
        get
        {
            string text = string.Concat(Pieces);
            string headerEnd = LineEnd == "\r" && text.Contains('\n') ? "\n" : LineEnd;
            byte[] header = Csv.Header ? Encode(string.Join(Delimiter, Names) + headerEnd) : [];
            byte[] body = Encode(text);
            byte[] mark = Mark ? MarkOf(Csv.Encoding) : [];
            return [.. mark, .. header, .. body[..Math.Max(0, body.Length - Cut)]];
        }
    }

    public override string ToString() =>
        $"{Csv.Encoding}, mark {Mark}, header {Csv.Header}, null '{Csv.NullText}', delimiter '{Delimiter}', {Columns} columns, "
        + string.Concat(Bytes.Take(2000).Select(value => value is >= 0x20 and < 0x7F ? ((char)value).ToString() : $"<{value:X2}>"));

    private byte[] Encode(string text)
    {
        var bytes = new List<byte>();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bytes.AddRange(rune.Value == Invalid ? InvalidIn(Csv.Encoding) : EncodingOf(Csv.Encoding).GetBytes(rune.ToString()));
        }

        return [.. bytes];
    }

    private static byte[] InvalidIn(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => [0xE4],
        TextEncoding.Windows1252 => [0x81],
        TextEncoding.Utf16BigEndian => [0xD8, 0x01],
        TextEncoding.Latin1 => [0xE4],
        _ => [0x01, 0xDC],
    };

    private static byte[] MarkOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => [0xEF, 0xBB, 0xBF],
        TextEncoding.Utf16BigEndian => [0xFE, 0xFF],
        TextEncoding.Utf16 or TextEncoding.Utf16LittleEndian => [0xFF, 0xFE],
        _ => [],
    };

    private static Encoding EncodingOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => Encoding.UTF8,
        TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        TextEncoding.Utf16 or TextEncoding.Utf16LittleEndian => Encoding.Unicode,
        _ => Encoding.Latin1,
    };
}
