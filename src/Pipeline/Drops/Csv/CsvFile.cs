using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Csv.Scanning;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>A CSV file whose header is known and right.</summary>
/// <param name="Source">The file as UTF-8.</param>
/// <param name="Columns">The names of its fields, in order; each is unique.</param>
/// <param name="HasHeader">Whether its first record is a header.</param>
/// <param name="Careful">The dialect for the careful reader.</param>
/// <param name="WhyCareful">Why DuckDB may not read it; null while nothing speaks against it.</param>
internal sealed record CsvFile(TextSource Source, IReadOnlyList<string> Columns, bool HasHeader, CarefulCsvOptions Careful, string? WhyCareful)
{
    /// <summary>What the scanner found; null before it ran, and where it need not run.</summary>
    public ScanResult? Scan { get; init; }

    /// <summary>How the scanner reads it.</summary>
    public ScanOptions ScanOptions => new(Careful.Delimiter, Careful.Quote, Columns.Count, Source.TextStart, CsvCleanness.LongestRecord);

    /// <summary>The records that DuckDB must find.</summary>
    public long Rows => Scan is null ? 0 : Scan.Records - (HasHeader ? 1 : 0);
}
