namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>What one pass over a file found. When <see cref="Fault"/> is set the pass stopped there and the counts say nothing.</summary>
/// <param name="Fault">The first thing that is not clean, by 256 KiB of text.</param>
/// <param name="Records">Records, the header among them.</param>
/// <param name="BlankLines">Empty lines, which are no records (0 in a file of one column).</param>
/// <param name="LineEndsInQuotes">Whether a quoted field holds a line feed; then DuckDB must read in one thread (its other threads start at line feeds).</param>
/// <param name="Bytes">The bytes that were read, which is the file's size then.</param>
/// <param name="Checkpoints">Places to start from when the line of a record is asked for.</param>
internal sealed record ScanResult(
    ScanFault Fault,
    long Records,
    long BlankLines,
    bool LineEndsInQuotes,
    long Bytes,
    IReadOnlyList<ScanCheckpoint> Checkpoints)
{
    /// <summary>Whether a record stands behind an empty line.</summary>
    public bool RecordsAfterBlankLine { get; init; }
}

/// <summary>The scanner's state at a byte offset.</summary>
/// <param name="Offset">The offset in the file.</param>
/// <param name="Records">Records that ended before the offset.</param>
/// <param name="Lines">Line feeds before the offset.</param>
/// <param name="InQuotes">Whether the offset lies inside a quoted field.</param>
/// <param name="AfterReturn">Whether the byte before the offset is a carriage return outside quotes.</param>
/// <param name="RecordStart">Where the record at hand starts.</param>
internal sealed record ScanCheckpoint(long Offset, long Records, long Lines, bool InQuotes, bool AfterReturn, long RecordStart);
