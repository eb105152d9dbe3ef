using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The table has exactly this number of columns.</summary>
/// <param name="Value">The number of columns, 1 or more.</param>
/// <example><code>
/// expect_table_column_count_to_equal: { value: 9 }
/// </code></example>
public sealed record ExpectTableColumnCountToEqual(long Value) : TableExpectation
{
    /// <inheritdoc/>
    public override string Sentence => $"the number of columns is {Value}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (Value < 1)
            yield return new("value", $"value is {Value}; expected a number of columns, 1 or more");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var count = (long)batch.Columns.Count;
        return TableShape.Known(count == Value, count);
    }
}
