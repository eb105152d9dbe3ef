using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations;

/// <summary>
/// Something that is expected of a table. A kind of expectation is one sealed record in one file: its constructor parameters are
/// its YAML keys, its <c>///</c> texts are its documentation, and its type name gives its name in suites. The catalogue finds it;
/// nothing else needs to know it.
/// </summary>
public abstract record Expectation
{
    /// <summary>The columns it looks at, in the order of its parameters. They must exist in the data.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>What is expected, for people: one plain sentence without a full stop.</summary>
    public abstract string Sentence { get; }

    /// <summary>True when what it observes is or may be a value of its column (a minimum, the sum of one row), to be masked like one.</summary>
    public virtual bool ObservesValues => false;

    /// <summary>The other suites whose tables it reads, by the names that the rule gives them; most read none.</summary>
    public virtual IReadOnlyList<string> OtherSuites => [];

    /// <summary>What is wrong with the arguments together; each alone has been checked by its type already.</summary>
    public virtual IEnumerable<ParameterFault> Check() => [];

    /// <summary>Says what to measure in a batch and how to conclude from it.</summary>
    /// <param name="batch">The batch, seen through the rule's row condition.</param>
    /// <exception cref="CannotEvaluateException">The batch has nothing that this expectation could look at.</exception>
    public abstract Measurement Measure(BatchScope batch);
}

/// <summary>Something wrong with the arguments of an expectation.</summary>
/// <param name="Parameter">The parameter, as suites write it; null when it concerns the expectation as a whole.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record ParameterFault(string? Parameter, string Message);
