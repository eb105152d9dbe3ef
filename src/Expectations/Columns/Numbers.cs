using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>Columns that can be counted with. True and false are 1 and 0, so that the mean is the share of the true ones.</summary>
internal static class Numbers
{
    /// <summary>SQL of a column's values as numbers.</summary>
    /// <exception cref="CannotEvaluateException">They are none.</exception>
    public static string Of(BatchScope batch, BatchColumn column, string aggregate) => column.Kind switch
    {
        ValueKind.Integer or ValueKind.Number => column.Value,
        ValueKind.Boolean => batch.Dialect.TruthAsNumber(column.Value),
        _ => throw Incomparable.NeedsNumbers(column, aggregate),
    };

    /// <summary>What a sum of them is.</summary>
    public static ValueKind KindOf(BatchColumn column) => column.Kind == ValueKind.Number ? ValueKind.Number : ValueKind.Integer;

    /// <summary>An aggregate of the scan: the standard deviation of the sample. All rules that need it share it.</summary>
    public static string Deviation(BatchScope batch, BatchColumn column, string what)
    {
        var value = Of(batch, column, what);
        var near = batch.Dialect.Typical(value, batch.Relation, batch.And($"{value} IS NOT NULL"));
        return batch.Aggregate(batch.Dialect.SampleDeviation(value, KindOf(column), near));
    }
}
