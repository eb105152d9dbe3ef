namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>What the scanner needs to know of a file.</summary>
/// <param name="Delimiter">The byte between fields.</param>
/// <param name="Quote">The byte around quoted fields, doubled inside them; null when there are none.</param>
/// <param name="Fields">The number of fields that every record must have, at least 1. With 1, an empty line is a record.</param>
/// <param name="Start">Where the text starts, after a byte order mark.</param>
/// <param name="MaxRecordBytes">A longer record is a fault.</param>
internal sealed record ScanOptions(byte Delimiter, byte? Quote, int Fields, long Start, long MaxRecordBytes);
