using System.Text;

namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>The dialect in bytes, as the careful reader uses it.</summary>
/// <param name="Delimiter">The byte between fields.</param>
/// <param name="Quote">The byte around quoted fields; null when there are none.</param>
/// <param name="Escape">The byte that makes a following quote part of the text; the quote itself when quotes are doubled.</param>
/// <param name="NullText">An unquoted field of these bytes is null.</param>
/// <param name="LineEnd">What ends a line.</param>
/// <param name="MaxRecordBytes">The longest record that is accepted.</param>
internal sealed record CarefulCsvOptions(byte Delimiter, byte? Quote, byte Escape, byte[] NullText, LineEnd LineEnd, int MaxRecordBytes)
{
    public static CarefulCsvOptions From(CsvDialect dialect, char delimiter, LineEnd lineEnd, int maxRecordBytes) => new(
        (byte)delimiter,
        dialect.Quote is { } quote ? (byte)quote : null,
        (byte)(dialect.Escape ?? dialect.Quote ?? '\0'),
        Encoding.UTF8.GetBytes(dialect.NullText),
        lineEnd,
        maxRecordBytes);

    /// <summary>The byte that ends a line, or ends it after a CR.</summary>
    public byte LineEndByte => LineEnd == LineEnd.LineFeed ? (byte)'\n' : (byte)'\r';
}
