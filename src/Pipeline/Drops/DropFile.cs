namespace ContactCenter.Pipeline.Drops;

/// <summary>A file of a drop and what became of its records.</summary>
/// <param name="Path">Relative to the data root, with slashes.</param>
/// <param name="Size">Bytes on disk.</param>
/// <param name="Format">The format, by the extension.</param>
/// <param name="Records">Records that were accepted; the header is none.</param>
/// <param name="Rejected">Records that were set aside.</param>
/// <param name="BlankLines">Empty lines, which are no records.</param>
/// <param name="ReadBy">Who reads it.</param>
/// <param name="Why">Why the careful reader reads it: what is not clean in it; null when DuckDB reads it.</param>
public sealed record DropFile(string Path, long Size, DropFormat Format, long Records, long Rejected, long BlankLines, DropReadBy ReadBy, string? Why);

/// <summary>Who reads the records of a file.</summary>
public enum DropReadBy
{
    /// <summary>DuckDB's own reader, each time that the part is queried.</summary>
    DuckDb,

    /// <summary>Our reader, once, into a table.</summary>
    Careful,
}
