namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>What became of a stretch of the file.</summary>
internal enum RecordKind
{
    /// <summary>A record whose fields may be taken.</summary>
    Accepted,

    /// <summary>A record, or the first line of one that is broken, that was set aside with a reason.</summary>
    Rejected,

    /// <summary>An empty line.</summary>
    Blank,
}
