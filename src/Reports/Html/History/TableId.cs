using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Html.History;

/// <summary>A table as its history knows it.</summary>
/// <param name="System">The folder under <c>suites/</c>; empty for a suite that stands alone.</param>
/// <param name="Suite">The suite's name.</param>
public readonly record struct TableId(string System, string Suite) : IComparable<TableId>
{
    internal static TableId Of(SuiteResult suite) => new(suite.System, suite.Suite);

    /// <summary>By system, then by suite, ordinal.</summary>
    public int CompareTo(TableId other)
        => string.CompareOrdinal(System, other.System) is not 0 and var order ? order : string.CompareOrdinal(Suite, other.Suite);

    /// <summary><c>system/suite</c>.</summary>
    public override string ToString() => System.Length == 0 ? Suite : $"{System}/{Suite}";
}
