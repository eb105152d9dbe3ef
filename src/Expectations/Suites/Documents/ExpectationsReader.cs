using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.ShortForms;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads <c>expectations:</c>, a list of <c>name: { arguments }</c>.</summary>
internal static class ExpectationsReader
{
    private static readonly MarkedMapping _noArguments = new(default, []);

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<RuleDraft> Read(MarkedMapping suite, FaultList faults)
    {
        var value = suite.Entries.FirstOrDefault(e => e.Name == "expectations")?.Value;
        if (value is MarkedList list)
            return [.. list.Items.Select(i => Item(i, faults)).OfType<RuleDraft>()];
        if (value is not (null or MarkedScalar { IsBroken: true }) && !value.IsNull)
            faults.Add(DocumentFaults.WrongKind(value.Mark, "expectations", value.What, "a list of expectations, each `- name: { arguments }`"));
        return [];
    }

    private static RuleDraft? Item(MarkedNode item, FaultList faults)
    {
        switch (item)
        {
            case MarkedScalar { IsBroken: true }:
                return null;
            case MarkedScalar { Value.Kind: LiteralKind.Text } name:
                return Draft(name, _noArguments, faults);
            case MarkedMapping { Entries: [{ Value: MarkedMapping arguments } only] }:
                return Draft(only.Key, arguments, faults);
            case MarkedMapping { Entries: [var bare] } when bare.Value.IsNull:
                return Draft(bare.Key, _noArguments, faults);
            case MarkedMapping { Entries: [var wrong] }:
                if (KindOf(wrong.Key, faults) is { } kind && wrong.Value is not MarkedScalar { IsBroken: true })
                    faults.Add(ExpectationFaults.ArgumentsAreNoMapping(wrong.Value.Mark, kind.Name, wrong.Value.What));
                return null;
            case MarkedMapping { Entries: [_, _, ..] several }:
                faults.Add(ExpectationFaults.SeveralNames(item.Mark, [.. several.Select(e => e.Name)]));
                return null;
            default:
                faults.Add(ExpectationFaults.BadItem(item.Mark, item.What));
                return null;
        }
    }

    private static RuleDraft? Draft(MarkedScalar name, MarkedMapping arguments, FaultList faults)
    {
        if (KindOf(name, faults) is not { } kind)
            return null;
        var own = from entry in arguments.Entries
                  where !CommonKeys.Names.Contains(entry.Name)
                  select new Argument(entry.Name, entry.Name, entry.Mark, entry.Value) { Verb = entry.Value is MarkedScalar ? "is" : "holds" };
        return new(kind, name.Mark, [.. own], CommonKeys.Read(arguments, faults));
    }

    // Great Expectations writes some names with capitals: A_to_be_greater_than_B.
    private static ExpectationKind? KindOf(MarkedScalar name, FaultList faults)
    {
        if (ExpectationCatalogue.Find(name.Text.ToLowerInvariant()) is { } kind)
            return kind;
        faults.Add(ShortFormList.Find(name.Text) is null
            ? ExpectationFaults.Unknown(name.Mark, name.Text)
            : ExpectationFaults.ShortFormHere(name.Mark, name.Text));
        return null;
    }
}
