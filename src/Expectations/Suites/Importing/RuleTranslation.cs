using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Importing.Conditions;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Turns expectations into rules, parameter by parameter of the catalogue's expectation of the same name.</summary>
/// <param name="parameters">What becomes of the suite's parameters.</param>
/// <param name="leftOut">Takes what is left out.</param>
internal sealed class RuleTranslation(GxParameters parameters, LeftOut leftOut)
{
    /// <summary>The rule, or why there is none.</summary>
    public ImportItem Translate(GxExpectation expectation)
    {
        if (expectation.Problem is { } problem)
            return ImportItem.Lost(expectation, expectation.Mark, problem);
        if (ExpectationCatalogue.Find(FormerNames.Now(expectation.Type!.ToLowerInvariant())) is not { } kind)
            return ImportItem.Lost(expectation, expectation.Mark, "there is no expectation of this name here (`ccq expectations` lists them all)");
        if (GxParameters.Refusal(expectation, kind) is var (place, reason))
            return ImportItem.Lost(expectation, place, reason);

        var arguments = ArgumentsOf(expectation, kind);
        var faults = Faults(expectation, kind, parameters.WithSamples(arguments, filled => Faults(expectation, kind, filled).Count == 0));
        if (faults.Count > 0)
            return ImportItem.Lost(expectation, faults[0].Place, string.Join("; ", faults.Select(f => KnownLacks.Reason(expectation) ?? f.Message).Distinct()));

        try
        {
            var condition = RowConditions.Of(expectation);
            return ImportItem.Carried(new(
                expectation,
                kind,
                [.. arguments.Where(a => !IsDefault(kind, a))],
                CommonOf(expectation, condition))
            {
                ConditionColumns = condition?.Compared ?? [],
            });
        }
        catch (UntranslatableException e)
        {
            return ImportItem.Lost(expectation, expectation.Argument("row_condition")!.Mark, $"its row_condition can't be put into SQL: {e.Message}");
        }
    }

    private List<KeyValuePair<string, MarkedNode>> ArgumentsOf(GxExpectation expectation, ExpectationKind kind)
    {
        foreach (var unused in expectation.Unused)
            leftOut.Add(unused);
        var arguments = new List<KeyValuePair<string, MarkedNode>>();
        foreach (var kwarg in expectation.Kwargs.Entries)
        {
            var isTaken = kind.Parameter(kwarg.Name) is not null;
            if (!isTaken && kwarg.Name is "row_condition" or "condition_parser")
                continue;
            if (IsNoBound(kwarg) || (!isTaken && (LeftOut.IsIdle(kwarg.Name, kwarg.Value) || IsIdleMostly(kwarg))))
                leftOut.Add(kwarg.Name);
            else
                arguments.Add(new(kwarg.Name, ValueOf(kind, kwarg)));
        }

        return arguments;
    }

    private static MarkedNode ValueOf(ExpectationKind kind, MarkedEntry kwarg)
        => GxParameters.IsOne(kwarg.Value) && kind.Parameter(kwarg.Name) is { } parameter && GxParameters.Variable(kwarg.Value, ArgumentTypes.Of(parameter)) is { } variable
            ? variable
            : OurValues.Of(kind, kwarg);

    // All of a table is all of it, but a part of an aggregate is nothing.
    private static bool IsIdleMostly(MarkedEntry kwarg) => kwarg is { Name: "mostly", Value: MarkedScalar { Text: "1" or "1.0", IsPlain: true } };

    // Nothing lies beyond infinity, so such a bound is none.
    private static bool IsNoBound(MarkedEntry kwarg)
        => kwarg is { Name: "min_value", Value: MarkedScalar { IsPlain: true, Text: "-.inf" } } or { Name: "max_value", Value: MarkedScalar { IsPlain: true, Text: ".inf" } };

    private static IReadOnlyList<Fault> Faults(GxExpectation expectation, ExpectationKind kind, IReadOnlyList<KeyValuePair<string, MarkedNode>> arguments)
    {
        var faults = new FaultList();
        var draft = new RuleDraft(
            kind,
            expectation.Mark,
            [.. arguments.Select(a => new Argument(a.Key, a.Key, KeyOf(expectation, a.Key), a.Value) { Verb = a.Value is MarkedList ? "holds" : "is" })],
            CommonKeys.None);
        RuleBinder.Bind(draft, faults);
        return faults.Sorted();
    }

    private static Results.SourceMark KeyOf(GxExpectation expectation, string name) => expectation.Kwargs.Entries.First(e => e.Name == name).Mark;

    private static bool IsDefault(ExpectationKind kind, KeyValuePair<string, MarkedNode> argument)
        => kind.Parameter(argument.Key) is { IsRequired: false, Default: { } value } parameter
            && argument.Value is MarkedScalar
            && !GxParameters.IsVariable(argument.Value)
            && value.Equals(ArgumentTypes.Of(parameter).Convert(argument.Value, argument.Key, new()));

    private static List<KeyValuePair<string, MarkedNode>> CommonOf(GxExpectation expectation, Condition? condition)
    {
        var common = new List<KeyValuePair<string, MarkedNode>>();
        Add("severity", expectation.Severity is "critical" ? null : expectation.Severity);
        Add("row_condition", condition?.Sql);
        Add("description", expectation.Description);
        Add("id", expectation.Id);
        if (expectation.Meta is { } meta)
            common.Add(new("meta", meta));
        return common;

        void Add(string key, string? text)
        {
            if (text is not null)
                common.Add(new(key, new MarkedScalar(expectation.Mark, text, IsPlain: false)));
        }
    }
}
