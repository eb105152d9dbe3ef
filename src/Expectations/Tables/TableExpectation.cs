namespace ContactCenter.Expectations.Tables;

/// <summary>An expectation of a table as a whole.</summary>
public abstract record TableExpectation : Expectation
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => [];
}
