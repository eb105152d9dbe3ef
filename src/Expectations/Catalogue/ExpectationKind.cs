using System.Reflection;
using System.Runtime.ExceptionServices;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>A kind of expectation: a record of this assembly, seen as an entry of the vocabulary.</summary>
public sealed class ExpectationKind
{
    private readonly ConstructorInfo _constructor;

    internal ExpectationKind(Type type)
    {
        Type = type;
        Name = SuiteNames.Of(type.Name).ToLowerInvariant();
        // A record's own constructor; the other one copies.
        _constructor = type.GetConstructors()[0];
        Parameters = [.. _constructor.GetParameters().Select(p => new Parameter(
            SuiteNames.Of(p.Name!),
            p.ParameterType,
            !p.HasDefaultValue,
            p.HasDefaultValue ? p.DefaultValue : null) { Source = p })];
    }

    /// <summary>Its name in suites, <c>expect_…</c>.</summary>
    public string Name { get; }

    /// <summary>Its record.</summary>
    public Type Type { get; }

    /// <summary>Its parameters, in order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The parameter of that name, or null.</summary>
    public Parameter? Parameter(string name) => Parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>Makes an expectation.</summary>
    /// <param name="arguments">One for each parameter, in order, of the parameter's type; its default where a suite leaves it out.</param>
    public Expectation Create(IReadOnlyList<object?> arguments)
    {
        try
        {
            return (Expectation)_constructor.Invoke([.. arguments]);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }
}
