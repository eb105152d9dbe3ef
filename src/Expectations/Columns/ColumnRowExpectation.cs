using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>A row-by-row expectation of one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the rows not set aside that must be as expected, 0 to 1, inclusive. Default 1.</param>
public abstract record ColumnRowExpectation(string Column, double Mostly) : RowExpectation(Mostly)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => [Column];

    /// <summary>What is expected of a value, after the column's name: <c>is not null</c>.</summary>
    protected abstract string Phrase { get; }

    /// <inheritdoc/>
    public sealed override string Sentence => $"{Column} {Phrase}{MostlyPhrase}";

    /// <summary>How this expectation sees the column's rows.</summary>
    protected abstract RowTest Test(BatchScope batch, BatchColumn column);

    /// <inheritdoc/>
    protected sealed override RowTest Test(BatchScope batch) => Test(batch, batch.Column(Column));
}
