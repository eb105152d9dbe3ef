using System.Data.Common;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Drops;

/// <summary>Rows of a drop that are read in one way. The parts of a drop have the same columns in the same order; a column that a part's files lack is null in it.</summary>
public abstract class DropPart
{
    /// <summary>The column of <see cref="NumberedSql"/> that numbers the rows.</summary>
    public const string RowColumn = "ccq_row";

    private protected DropPart()
    {
    }

    /// <summary>The rows that <see cref="Sql"/> yields, counted by our own readers (by the metadata for Parquet).</summary>
    public abstract long Rows { get; }

    /// <summary>A relation to stand after FROM: exactly the columns of the data.</summary>
    public abstract string Sql { get; }

    /// <summary>The same with the BIGINT column <c>ccq_row</c>, from 1, in the order of the files and of the records in them.
    /// Over CSV the numbering reads the file in order and costs more than the scan itself: fit for the query of failing rows, best with a LIMIT.
    /// It needs DuckDB's <c>preserve_insertion_order</c>, which is on by default.</summary>
    public abstract string NumberedSql { get; }

    /// <summary>
    /// A relation with the columns of <see cref="Sql"/> over about one row in so many, from places spread evenly over the files and the same each time; null where reading some rows is
    /// not much cheaper than reading all.
    /// </summary>
    /// <param name="oneIn">At least 2.</param>
    /// <exception cref="IOException">What it needs can't be written.</exception>
    public virtual string? SampleSql(long oneIn) => null;

    /// <summary>
    /// A SELECT of the columns of the data with <c>ccq_row</c> (BIGINT), <c>ccq_file</c> (the file's path relative to the data root) and <c>ccq_line</c> (BIGINT: the
    /// physical line of the record's first character; for Parquet, which has no lines, the row's number in its file). Only of a drop that was opened with
    /// <see cref="DropRequest.Lines"/>.
    /// </summary>
    /// <param name="firstRow">The number of the part's first row.</param>
    public abstract string LocatedSql(long firstRow);

    /// <summary>Where rows came from, by their <c>ccq_row</c>, in the order asked.</summary>
    /// <param name="rows">Numbers from 1 to <see cref="Rows"/>.</param>
    /// <param name="connection">The connection that the drop was opened with, with no reader open on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public abstract IReadOnlyList<RowLocation> Locate(IReadOnlyList<long> rows, DbConnection connection);

    private protected void Check(long row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, Rows);
    }
}
