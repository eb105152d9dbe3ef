using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.ColumnPairs;

/// <summary>A row-by-row expectation of two columns.</summary>
/// <param name="ColumnA">The first column.</param>
/// <param name="ColumnB">The second column.</param>
/// <param name="IgnoreRowIf">Which rows to set aside.</param>
/// <param name="Mostly">The least share of the rows not set aside that must be as expected, 0 to 1, inclusive. Default 1.</param>
public abstract record ColumnPairRowExpectation(string ColumnA, string ColumnB, IgnorePairIf IgnoreRowIf, double Mostly) : RowExpectation(Mostly)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => [ColumnA, ColumnB];

    /// <summary>SQL: true where a row that is not set aside is unexpected; never unknown.</summary>
    protected abstract string Unexpected(BatchScope batch, BatchColumn a, BatchColumn b);

    /// <inheritdoc/>
    protected sealed override RowTest Test(BatchScope batch)
    {
        var a = batch.Column(ColumnA);
        var b = batch.Column(ColumnB);
        var judged = IgnoreRowIf switch
        {
            IgnorePairIf.BothValuesAreMissing => $"({a.Value} IS NOT NULL OR {b.Value} IS NOT NULL)",
            IgnorePairIf.EitherValueIsMissing => $"({a.Value} IS NOT NULL AND {b.Value} IS NOT NULL)",
            _ => "true",
        };
        return new($"{judged} AND {Unexpected(batch, a, b)}", batch.CountWhere(judged), [new(a.Name, a.Value), new(b.Name, b.Value)]);
    }
}
