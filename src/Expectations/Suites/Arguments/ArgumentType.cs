using System.Text.Json;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>How a suite writes the values of one type of parameter.</summary>
internal abstract class ArgumentType
{
    /// <summary>What is expected, for people: <c>a whole number</c>.</summary>
    public abstract string Wanted { get; }

    /// <summary>Several of them: <c>whole numbers</c>.</summary>
    public abstract string WantedMany { get; }

    /// <summary>The value that a node stands for; null after a fault.</summary>
    /// <param name="node">The node; not a null.</param>
    /// <param name="shown">The argument's name as its author wrote it.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public abstract object? Convert(MarkedNode node, string shown, FaultList faults);

    /// <summary>Writes the keywords of a JSON schema for the value into an object that is already started.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>Tells that a node is of the wrong kind, unless it is known to be broken already.</summary>
    /// <returns>Always null, to be given back by <see cref="Convert"/>.</returns>
    protected object? Refuse(MarkedNode node, string shown, FaultList faults, string advice = "")
    {
        if (node is not MarkedScalar { IsBroken: true })
            faults.Add(ExpectationFaults.WrongKind(node.Mark, shown, node.What, Wanted + advice));
        return null;
    }
}

/// <summary>How a suite writes the values of one type of parameter, with that type known.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class ArgumentType<T> : ArgumentType;
