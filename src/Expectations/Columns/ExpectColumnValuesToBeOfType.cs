using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every value is of the type: text has the type's form and stands for a value of it, and a column that the engine holds typed has such
/// a type. Nothing is coerced: <c>12.0</c> is no integer and <c>yes</c> no boolean.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Type_">string, integer, decimal, double, boolean, date, timestamp; or a mapping of date or timestamp to the formats it comes in.</param>
/// <param name="Mostly">The least share of the values that must be of the type, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// type: integer
/// </code></example>
public sealed record ExpectColumnValuesToBeOfType(string Column, ColumnType Type_, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => Type_.Formats.Count == 0
        ? $"is of type {Type_.SuiteName}"
        : $"is of type {Type_.SuiteName} in one of its {Type_.Formats.Count} formats";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new(Unexpected(batch, column), batch.CountOf(column.Text), [new(column.Name, column.Text)]);

    private string Unexpected(BatchScope batch, BatchColumn column)
    {
        if (!column.IsText)
            return Holds(column.Kind) ? "false" : $"{column.Text} IS NOT NULL";

        // The column's own typed value, where it was read as this very type, else the text is read once more for this rule.
        var typed = Type_.Equals(column.DeclaredType) ? column.Value : batch.Dialect.Typed(column.Text, Type_);
        return Type_.Name == TypeName.String ? "false" : $"{column.Text} IS NOT NULL AND {typed} IS NULL";
    }

    private bool Holds(ValueKind kind) => Type_.Name switch
    {
        TypeName.String => kind == ValueKind.Text,
        TypeName.Integer => kind == ValueKind.Integer,
        TypeName.Decimal or TypeName.Double => kind is ValueKind.Integer or ValueKind.Number,
        TypeName.Boolean => kind == ValueKind.Boolean,
        TypeName.Date => kind == ValueKind.Date,
        _ => kind == ValueKind.Timestamp,
    };
}
