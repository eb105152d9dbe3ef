namespace ContactCenter.Pipeline.Drops;

/// <summary>What to read and what the suite says about it.</summary>
/// <param name="Data">The path as written in the suite: a file, a folder, or a glob (<c>*</c>, <c>?</c>, <c>[a-z]</c>, and <c>**</c> for any number of folders). Slashes separate folders on every system.</param>
/// <param name="DataRoot">The folder that <paramref name="Data"/> starts at.</param>
/// <param name="ExpectedColumns">The suite's columns, in its order; may be empty, then no column is missing and all are extra.</param>
public sealed record DropRequest(string Data, string DataRoot, IReadOnlyList<string> ExpectedColumns)
{
    /// <summary>The bound of <see cref="MaxRecordBytes"/> when nothing else is said: 16 MiB.</summary>
    public const int DefaultMaxRecordBytes = 16 * 1024 * 1024;

    /// <summary>How CSV and TSV files are written; the other formats do not look at it.</summary>
    public CsvDialect Csv { get; init; } = CsvDialect.Default;

    /// <summary>A record of more bytes than this is rejected; 1 to 1 GiB.</summary>
    public int MaxRecordBytes { get; init; } = DefaultMaxRecordBytes;

    /// <summary>The paths, relative to the data root, of those found files that are to be read; null for all. One that is not found any more is a fault.</summary>
    public IReadOnlyCollection<string>? Only { get; init; }

    /// <summary>
    /// Whether <see cref="DropPart.LocatedSql"/> is wanted, which tells the line of every row. A CSV file in which the line of a record can't be told
    /// from its number is then read carefully.
    /// </summary>
    public bool Lines { get; init; }

    /// <summary>Columns that begin with <c>ccq_</c> and may be there all the same, because ccq wrote the file. Not <c>ccq_part</c>, <c>ccq_row</c>, <c>ccq_file</c> and <c>ccq_line</c>.</summary>
    public IReadOnlyCollection<string> OwnColumns { get; init; } = [];

    /// <summary>How many rejected records are kept in memory; the others wait in a file in the temp folder.</summary>
    public int RejectsInMemory { get; init; } = 1000;
}
