using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Writing;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>
/// Turns <c>{ "$PARAMETER": "name" }</c> into <c>${name}</c>. What a parameter will hold is not known here; to judge a rule a sample stands for it:
/// the value that the suite brings along, else one that the rule takes.
/// </summary>
internal sealed class GxParameters(IReadOnlyDictionary<string, MarkedScalar> known)
{
    private const string Key = "$PARAMETER";

    private static readonly string[] _samples = ["1", "0", "0.5", "x", "2024-01-31", "true"];

    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    /// <summary>The samples by the parameters' names, for reading the suite that is made.</summary>
    public IReadOnlyDictionary<string, string> Samples
        => _chosen.ToDictionary(v => v.Key, v => known.GetValueOrDefault(v.Key)?.Text ?? v.Value, StringComparer.Ordinal);

    /// <summary>The parameters in use, sorted, each with the value that the suite brings along, or null.</summary>
    public IEnumerable<(string Name, string? Value)> InUse
        => _chosen.Keys.Order(StringComparer.Ordinal).Select(name => (name, known.GetValueOrDefault(name)?.Text));

    /// <summary>Why a parameter can't become a variable, and where; null where all can.</summary>
    public static (SourceMark Place, string Reason)? Refusal(GxExpectation expectation, ExpectationKind kind)
    {
        foreach (var kwarg in expectation.Kwargs.Entries)
        {
            if (!IsOne(kwarg.Value))
            {
                if (kind.Parameter(kwarg.Name) is not null && Holds(kwarg.Value))
                    return (kwarg.Value.Mark, $"{kwarg.Name} holds a parameter; here a variable stands for a whole argument");
                continue;
            }

            if (kind.Parameter(kwarg.Name) is not { } parameter)
                continue;
            if (NameOf(kwarg.Value) is not { } name || !Variables.IsName(name))
                return (kwarg.Value.Mark, $"{kwarg.Name} is computed ({NameOf(kwarg.Value)}); here a variable has a plain name, and its value is given with --param");
            if (!IsScalar(parameter))
                return (kwarg.Value.Mark, $"{kwarg.Name} is the parameter {name}; here a variable stands for one value, and {ArgumentTypes.Of(parameter).Wanted} is expected");
        }

        return null;
    }

    // A list or a mapping is no single value; what a text or a struct is made of, a scalar says.
    private static bool IsScalar(Parameter parameter) => parameter.Type == typeof(string) || parameter.Type.IsValueType;

    private static bool Holds(MarkedNode value) => value switch
    {
        MarkedList list => list.Items.Any(i => IsOne(i) || Holds(i)),
        MarkedMapping mapping => mapping.Entries.Any(e => IsOne(e.Value) || Holds(e.Value)),
        _ => false,
    };

    /// <summary>True for an argument that stands for a parameter.</summary>
    public static bool IsOne(MarkedNode value) => value is MarkedMapping { Entries: var entries } && entries.Any(e => e.Name == Key);

    /// <summary>True for a scalar that is such a variable, put there by <see cref="Variable"/>.</summary>
    public static bool IsVariable(MarkedNode value) => value is MarkedScalar scalar && YamlLines.IsVariable(scalar);

    /// <summary>The variable that stands for an argument; null where it is more than a name, such as a formula.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="type">What is expected: beside text the variable is quoted, and so text whatever it holds.</param>
    public static MarkedScalar? Variable(MarkedNode value, ArgumentType type)
        => NameOf(value) is { } name && Variables.IsName(name) ? new(value.Mark, type is TextType ? $"\"${{{name}}}\"" : $"${{{name}}}", IsPlain: true) : null;

    /// <summary>What stands below <c>$PARAMETER</c>, for people.</summary>
    public static string? NameOf(MarkedNode value) => ((value as MarkedMapping)?.Entries.FirstOrDefault(e => e.Name == Key)?.Value as MarkedScalar)?.Text;

    /// <summary>Arguments in which samples stand for their variables: the first that are sound, else the first of all.</summary>
    public IReadOnlyList<KeyValuePair<string, MarkedNode>> WithSamples(
        IReadOnlyList<KeyValuePair<string, MarkedNode>> arguments,
        Func<IReadOnlyList<KeyValuePair<string, MarkedNode>>, bool> isSound)
    {
        var names = NamesIn(arguments);
        if (names.Count == 0)
            return arguments;

        // A bound beside another one is most surely of its kind.
        var bounds = from argument in arguments
                     where argument is { Key: "min_value" or "max_value", Value: MarkedScalar } && !IsVariable(argument.Value)
                     select ((MarkedScalar)argument.Value).Text;
        foreach (var sample in bounds.Concat(_samples))
        {
            var filled = Filled(arguments, sample);
            if (!isSound(filled))
                continue;
            foreach (var name in names)
                _chosen.TryAdd(name, sample);
            return filled;
        }

        return Filled(arguments, _samples[0]);
    }

    /// <summary>Takes other samples for a rule in which a fault was found.</summary>
    /// <returns>False where there are no others, so that the fault must be the rule's.</returns>
    public bool TryOther(ImportedRule rule)
    {
        var names = NamesIn(rule.Arguments).Where(name => !known.ContainsKey(name)).ToList();
        if (names.Count == 0 || Array.IndexOf(_samples, _chosen[names[0]]) + 1 is var next && next >= _samples.Length)
            return false;
        foreach (var name in names)
            _chosen[name] = _samples[next];
        return true;
    }

    /// <summary>What a node stands for, as far as is known: of a variable its sample.</summary>
    public MarkedScalar Sampled(MarkedScalar scalar) => IsVariable(scalar) ? SampleOf(scalar, _samples[0]) : scalar;

    private static List<string> NamesIn(IReadOnlyList<KeyValuePair<string, MarkedNode>> arguments)
        => [.. arguments.Where(a => IsVariable(a.Value)).Select(a => InVariable((MarkedScalar)a.Value)).Distinct(StringComparer.Ordinal)];

    private List<KeyValuePair<string, MarkedNode>> Filled(IReadOnlyList<KeyValuePair<string, MarkedNode>> arguments, string sample)
        => [.. arguments.Select(a => IsVariable(a.Value) ? new(a.Key, SampleOf((MarkedScalar)a.Value, sample)) : a)];

    private MarkedScalar SampleOf(MarkedScalar variable, string sample)
    {
        var name = InVariable(variable);
        var isText = variable.Text[0] == '"';
        return new(variable.Mark, known.GetValueOrDefault(name)?.Text ?? _chosen.GetValueOrDefault(name, sample), IsPlain: !isText);
    }

    private static string InVariable(MarkedScalar variable) => variable.Text.Trim('"')[2..^1];
}
