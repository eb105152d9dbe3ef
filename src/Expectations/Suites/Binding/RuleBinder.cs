using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>Makes expectations from the arguments that a suite gives.</summary>
internal static class RuleBinder
{
    private const string Mostly = "mostly";

    /// <summary>The expectation of a draft; null after a fault.</summary>
    public static Expectation? Bind(RuleDraft draft, FaultList faults)
    {
        var kind = draft.Kind;
        var isWhole = KnowsAll(draft, faults) & HasAll(draft, faults);

        var values = new object?[kind.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = kind.Parameters[i];
            values[i] = parameter.Default;
            if (draft.Argument(parameter.Name) is not { } argument || IsLeftOut(argument, parameter))
                continue;
            values[i] = ArgumentTypes.Of(parameter).Convert(argument.Value, argument.Shown, faults);
            isWhole &= values[i] is not null;
        }

        if (!isWhole)
            return null;
        var expectation = kind.Create(values);
        var isFit = true;
        foreach (var fault in expectation.Check())
        {
            isFit = false;
            var place = fault.Parameter is { } name ? draft.Argument(name)?.Value.Mark : null;
            faults.Add(ExpectationFaults.Unfit(place ?? draft.Source, fault.Message));
        }

        return isFit ? expectation : null;
    }

    /// <summary>The arguments for results, under their long names.</summary>
    public static IReadOnlyList<KeyValuePair<string, object?>> Kwargs(RuleDraft draft)
        => [.. from argument in draft.Arguments
               where draft.Kind.Parameter(argument.Parameter) is { } parameter && !IsLeftOut(argument, parameter)
               select KeyValuePair.Create(argument.Parameter, KwargValues.Of(argument.Value))];

    private static bool KnowsAll(RuleDraft draft, FaultList faults)
    {
        var isWhole = true;
        foreach (var argument in draft.Arguments)
        {
            if (draft.Kind.Parameter(argument.Parameter) is not null)
                continue;
            isWhole = false;
            faults.Add(argument.Parameter == Mostly
                ? ExpectationFaults.MostlyNotHere(argument.Key, draft.Kind.Name)
                : ExpectationFaults.UnknownParameter(
                    argument.Key, draft.Kind.Name, argument.Shown, [.. draft.Kind.Parameters.Select(p => p.Name), .. CommonKeys.Names]));
        }

        return isWhole;
    }

    private static bool HasAll(RuleDraft draft, FaultList faults)
    {
        // A mistyped key is told of already; what it was meant to be is not missing as well.
        var names = draft.Kind.Parameters.Select(p => p.Name).ToList();
        var mistyped = draft.Arguments.Where(a => !names.Contains(a.Parameter)).Select(a => Nearest.Of(a.Parameter, names)).ToList();
        var missing = draft.Kind.Parameters
            .Where(p => p.IsRequired && draft.Argument(p.Name) is null && !mistyped.Contains(p.Name))
            .Select(p => p.Name)
            .ToList();
        if (missing.Count > 0)
            faults.Add(ExpectationFaults.MissingParameters(draft.Source, draft.Kind.Name, missing));
        return missing.Count == 0 && mistyped.Count == 0;
    }

    // A null takes the default's place, as it does in Great Expectations; where there is no default it is of the wrong kind, unless the parameter
    // has a meaning for it.
    private static bool IsLeftOut(Argument argument, Parameter parameter)
        => argument.Value.IsNull && (!parameter.IsRequired || parameter.TakesNull);
}
