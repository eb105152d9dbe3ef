using ContactCenter.Pipeline.Drops.Rejects;

namespace ContactCenter.Pipeline.Drops;

/// <summary>
/// A drop that was opened: what is in it, relations to query it by, and what was set aside. Every record of every file is either one of
/// <see cref="Rows"/> or in <see cref="Rejects"/>. Disposing it removes its tables and temp files.
/// </summary>
public sealed class Drop : IDisposable
{
    private readonly Func<string, CancellationToken, Drop>? _readCarefully;
    private DropResources? _resources;

    internal Drop(
        DropRequest request,
        DropResources resources,
        IReadOnlyList<string> ignored,
        IReadOnlyList<DropFile> files,
        IReadOnlyList<DropColumn> columns,
        IReadOnlyList<DropPart> parts,
        bool isText,
        Func<string, CancellationToken, Drop>? readCarefully = null)
    {
        _resources = resources;
        _readCarefully = readCarefully;
        Data = request.Data;
        Files = files;
        IgnoredFiles = ignored;
        Columns = columns;
        IsText = isText;
        Parts = parts;
        Rows = parts.Sum(part => part.Rows);
        Rejects = resources.Rejects;
        ExtraColumns = ColumnMatch.Extra(columns, request.ExpectedColumns);
        MissingColumns = ColumnMatch.Missing(columns, request.ExpectedColumns);
    }

    /// <summary>The path as written in the suite.</summary>
    public string Data { get; }

    /// <summary>The files that were read, in the order of their paths.</summary>
    public IReadOnlyList<DropFile> Files { get; }

    /// <summary>Files in a named folder that are of no known format and were left alone.</summary>
    public IReadOnlyList<string> IgnoredFiles { get; }

    /// <summary>The columns of the data: for CSV and Parquet in the order of the first file, for JSON in that of the suite, all null where no record has the key, and then as they were met.</summary>
    public IReadOnlyList<DropColumn> Columns { get; }

    /// <summary>Whether every column is text yet to be typed; false for Parquet.</summary>
    public bool IsText { get; }

    /// <summary>The records that were accepted.</summary>
    public long Rows { get; }

    /// <summary>The number of records that were set aside.</summary>
    public long Rejected => Rejects.Count;

    /// <summary>All records that were set aside, in the order in which they were met; the first 1,000 are held in memory, the others read from a temp file.</summary>
    public IReadOnlyCollection<RejectedRecord> Rejects { get; }

    /// <summary>Columns of the data that the suite does not name, in the data's order.</summary>
    public IReadOnlyList<string> ExtraColumns { get; }

    /// <summary>Columns of the suite that the data does not have, in the suite's order; rules on them can't be judged.</summary>
    public IReadOnlyList<MissingColumn> MissingColumns { get; }

    /// <summary>The rows, by how they are read; together they are the drop. There is at least one.</summary>
    public IReadOnlyList<DropPart> Parts { get; }

    /// <summary>
    /// Reads carefully what DuckDB would read itself: for when DuckDB counts other rows than <see cref="DropPart.Rows"/>, or fails on a part. The drop that it gives takes
    /// the place of this one, which must not be used further. JSON, Parquet and CSV files that were read carefully already stay as they are.
    /// </summary>
    /// <param name="why">What DuckDB did, for <see cref="DropFile.Why"/>.</param>
    /// <param name="cancellation">Ends the reading; the drop is closed then.</param>
    /// <exception cref="DropException">A file has become unreadable since.</exception>
    public Drop ReadCarefully(string why, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_resources is null, this);
        if (_readCarefully is null)
        {
            return this;
        }

        Drop careful = _readCarefully(why, cancellation);
        _resources = null;
        return careful;
    }

    /// <summary>Removes the drop's tables from the connection and its files from the temp folder.</summary>
    public void Dispose()
    {
        _resources?.Dispose();
        _resources = null;
    }
}
