namespace ContactCenter.Expectations.Suites;

/// <summary>Two values that a suite names together. Either may be null, which is then a value like any other.</summary>
/// <param name="First">The value of the first column.</param>
/// <param name="Second">The value of the second column.</param>
public readonly record struct ValuePair(Literal First, Literal Second)
{
    /// <inheritdoc/>
    public override string ToString() => $"({First}, {Second})";
}
