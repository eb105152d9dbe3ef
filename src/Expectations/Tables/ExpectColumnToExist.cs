using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The table has the column.</summary>
/// <param name="Column">The column's exact name.</param>
/// <param name="ColumnIndex">The place where it must stand, from 0. Null: anywhere.</param>
/// <example><code>
/// expect_column_to_exist: { column: orderId }
/// </code></example>
public sealed record ExpectColumnToExist(string Column, long? ColumnIndex = null) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override string Sentence => ColumnIndex is { } index ? $"column {Column} exists at place {index}" : $"column {Column} exists";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (ColumnIndex < 0)
            yield return new("column_index", $"column_index is {ColumnIndex}; expected a place from 0");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var names = batch.Columns.Select(c => c.Name).ToList();
        var place = names.IndexOf(Column);
        return TableShape.Known(place >= 0 && (ColumnIndex is null || ColumnIndex == place), names);
    }
}
