using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The table has exactly this number of rows. Records that the reader rejected are no rows.</summary>
/// <param name="Value">The number of rows, 0 or more.</param>
/// <example><code>
/// expect_table_row_count_to_equal: { value: 24 }
/// </code></example>
public sealed record ExpectTableRowCountToEqual(long Value) : TableExpectation
{
    /// <inheritdoc/>
    public override string Sentence => $"the number of rows is {Value}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (Value < 0)
            yield return new("value", $"value is {Value}; expected a number of rows, 0 or more");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var rows = batch.Rows;
        return new([rows], values =>
        {
            var count = values.Count(rows);
            return Conclusion.Of(count == Value, new() { Observed = new(count) });
        });
    }
}
