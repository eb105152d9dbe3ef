using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>A rule as it is written, under its long name: short forms are expanded already, arguments are not yet read.</summary>
/// <param name="Kind">The expectation.</param>
/// <param name="Source">Where the short form or the long name stands.</param>
/// <param name="Arguments">The arguments, in the order of the suite.</param>
/// <param name="Common">What every rule may say.</param>
internal sealed record RuleDraft(ExpectationKind Kind, SourceMark Source, IReadOnlyList<Argument> Arguments, CommonKeys Common)
{
    /// <summary>Set for the further rules of a short form that stands for several: they share its <c>id:</c>.</summary>
    public bool SharesId { get; init; }

    /// <summary>The argument for a parameter, or null.</summary>
    public Argument? Argument(string parameter) => Arguments.FirstOrDefault(a => a.Parameter == parameter);
}

/// <summary>An argument as it is written.</summary>
/// <param name="Parameter">The parameter of the expectation.</param>
/// <param name="Shown">What its author wrote for it: <c>min</c>, <c>in_set</c>.</param>
/// <param name="Key">Where that stands.</param>
/// <param name="Value">The value.</param>
internal sealed record Argument(string Parameter, string Shown, SourceMark Key, MarkedNode Value)
{
    /// <summary>What stands between <see cref="Shown"/> and a scalar: <c>min is 5</c>, <c>between holds 5</c>, <c>positive compares with 0</c>.</summary>
    public string Verb { get; init; } = "is";
}
