using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Csv.Scanning;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>What DuckDB's reader is not trusted with; found by running DuckDB 1.5 against the careful reader.</summary>
internal static class CsvCleanness
{
    /// <summary>DuckDB's own limit is 2,000,000 bytes a line, and its buffers grow with that limit.</summary>
    public const long LongestRecord = 1_000_000;

    /// <summary>What in the dialect or at the start of the file keeps DuckDB from reading it; null when nothing does.</summary>
    public static string? WhyNot(CarefulCsvOptions options, int columns, CsvStart start) =>
        options.LineEnd == LineEnd.CarriageReturn ? "its lines end in CR alone"
        : options.Quote is null ? "it has no quote character"
        : options.Escape != options.Quote ? "its escape is not the doubled quote"
        : columns == 1 && options.NullText.Length > 0 ? "it has one column and a null text: DuckDB would drop empty lines"
        : start.BlankLine ? "an empty line stands first: DuckDB would take the header for a record"
        : start.QuoteAfterMark ? "a quote follows its byte order mark: DuckDB would drop the first record"
        : start.LineEndInRecord ? "its first record holds a line end in quotes: DuckDB would take that for what ends its lines"
        : null;

    /// <summary>Why the line of a record can't be told from its number; null when it can.</summary>
    public static string? WhyNoLines(ScanResult scan) =>
        scan.LineEndsInQuotes ? "it holds line ends in quotes, so that only a careful reader knows each record's line"
        : scan.RecordsAfterBlankLine ? "it holds empty lines, so that only a careful reader knows each record's line"
        : null;

    /// <summary>What the scanner's finding means, for people.</summary>
    public static string Explain(ScanFault fault) => fault switch
    {
        ScanFault.StrayQuote => "a quote stands elsewhere than at the start or the end of a field",
        ScanFault.UnclosedQuote => "a quote is not closed",
        ScanFault.NulByte => "it holds NUL bytes",
        ScanFault.InvalidUtf8 => "it holds bytes that are not in its encoding",
        ScanFault.LoneCarriageReturn => "it holds a CR that no LF follows",
        ScanFault.MixedLineEnds => "some of its lines end in CRLF, others in LF",
        ScanFault.FieldCount => "a record has more or fewer fields than there are columns",
        ScanFault.LongRecord => $"a record is longer than {LongestRecord:N0} bytes",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A clean file needs no explanation."),
    };
}

/// <summary>What is special about the start of a file.</summary>
/// <param name="BlankLine">Whether an empty line comes before the first record.</param>
/// <param name="QuoteAfterMark">Whether the first byte after a byte order mark is a quote.</param>
/// <param name="LineEndInRecord">Whether the first record holds CR or LF in quotes.</param>
internal sealed record CsvStart(bool BlankLine, bool QuoteAfterMark, bool LineEndInRecord);
