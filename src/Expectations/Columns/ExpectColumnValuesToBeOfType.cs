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
    {
        // Null where the value is not of the type. The column's own typed value is that, where it was read as this very type.
        var typed = column.IsText switch
        {
            _ when IsAlways(column) => column.Text,
            true when Type_.Equals(column.DeclaredType) => column.Value,
            true => batch.Dialect.Typed(column.Text, Type_),
            false => "NULL",
        };
        return new($"{column.Text} IS NOT NULL AND {typed} IS NULL", batch.CountOf(column.Text), [new(column.Name, column.Text)])
        {
            ExpectedCount = batch.CountOf(typed),
        };
    }

    private bool IsAlways(BatchColumn column) => column.IsText ? Type_.Name == TypeName.String : Holds(column.Kind);

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
