using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>The SQL of a text's length.</summary>
internal static class TextLength
{
    /// <exception cref="CannotEvaluateException">The column holds no text.</exception>
    public static string Of(BatchScope batch, BatchColumn column)
        => column.IsText || column.Kind == ValueKind.Text
            ? batch.Dialect.Length(column.Text)
            : throw Incomparable.NeedsText(column, "a length");
}
