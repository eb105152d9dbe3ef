namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>What ends a line in a file.</summary>
internal enum LineEnd
{
    /// <summary>LF, with or without a CR before it; a CR alone is text.</summary>
    LineFeed,

    /// <summary>CR, in a file that has no LF at all.</summary>
    CarriageReturn,
}
