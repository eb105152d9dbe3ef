using System.Reflection;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>A parameter of an expectation: a key of its mapping in a suite.</summary>
/// <param name="Name">The key, as suites write it.</param>
/// <param name="Type">The type of the constructor's parameter.</param>
/// <param name="IsRequired">Whether a suite must give it.</param>
/// <param name="Default">What it is when a suite leaves it out; null also for a required one.</param>
public sealed record Parameter(string Name, Type Type, bool IsRequired, object? Default)
{
    /// <summary>The constructor's parameter; null for one that stands in no constructor.</summary>
    internal ParameterInfo? Source { get; init; }

    /// <summary>Whether a suite may say null for it although it must be given: null has a meaning of its own then, that of its documentation.</summary>
    public bool TakesNull => Source is not null && new NullabilityInfoContext().Create(Source).WriteState == NullabilityState.Nullable;
}
