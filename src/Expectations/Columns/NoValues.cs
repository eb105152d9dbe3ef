using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Columns without values. Text without any value has no type yet (an empty file's columns are all text), so that its numbers can't be looked at
/// is no mistake of the suite before there are some.
/// </summary>
internal static class NoValues
{
    /// <summary>True for a column that may only seem to be text.</summary>
    public static bool MayBeAll(BatchColumn column) => column is { IsText: true, DeclaredType: null };

    /// <summary>Unmet with nothing observed where there is no value, else an error.</summary>
    public static Measurement Or(CannotEvaluateException error, BatchScope batch, BatchColumn column)
    {
        var elements = batch.Rows;
        var count = batch.CountOf(column.Value);
        return new([elements, count], values => values.Count(count) == 0
            ? new(Outcome.Unmet, new() { ElementCount = values.Count(elements), Observed = new(null) })
            : throw new CannotEvaluateException(error.Message, error));
    }
}
