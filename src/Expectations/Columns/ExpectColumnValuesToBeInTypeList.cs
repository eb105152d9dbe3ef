using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every value is of one of several types: text has the form of one of them, and a column that the engine holds typed has such a type.
/// Nulls are set aside.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="TypeList">The types, at least one, each written as for expect_column_values_to_be_of_type. Null: any type is as expected.</param>
/// <param name="Mostly">The least share of the values that must be of one of the types, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_be_in_type_list: { column: Item_price, type_list: [integer, decimal] }
/// </code></example>
public sealed record ExpectColumnValuesToBeInTypeList(string Column, IReadOnlyList<ColumnType>? TypeList, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => TypeList is null ? "is of any type" : $"is of type {string.Join(" or ", TypeList.Select(TypeForms.Phrase))}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
        => TypeList is not { Count: 0 } ? base.Check() : base.Check().Append(new("type_list", "type_list is empty; expected at least one type"));

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => RowTest.OfTexts(batch, column, TypeList is null ? "false" : string.Join(" AND ", TypeList.Select(type => $"{TypeForms.Typed(batch, column, type)} IS NULL")));
}
