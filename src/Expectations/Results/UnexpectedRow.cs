namespace ContactCenter.Expectations.Results;

/// <summary>An example of a row that an expectation did not expect. Values of <c>pii</c> columns are tokens here already.</summary>
/// <param name="Key">The suite's <c>row_key</c> columns and the row's values in them, in the key's order; empty where the suite has no row key.</param>
/// <param name="Location">Where the row came from.</param>
/// <param name="Values">The columns that the expectation looked at and the row's values in them.</param>
public sealed record UnexpectedRow(
    IReadOnlyList<KeyValuePair<string, object?>> Key,
    RowLocation Location,
    IReadOnlyList<KeyValuePair<string, object?>> Values);

/// <summary>A value and how often it was seen.</summary>
/// <param name="Value">The value; a list for an expectation over several columns.</param>
/// <param name="Count">The rows that hold it, at least 1.</param>
public sealed record ValueCount(object? Value, long Count)
{
    /// <summary>The number of characters of the whole text, where <see cref="Value"/> is only its beginning; null where it is whole.</summary>
    public long? FullLength { get; init; }
}
