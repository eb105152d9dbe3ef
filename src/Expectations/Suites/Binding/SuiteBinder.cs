using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.ShortForms;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>Makes a suite from its document. What has a fault is left out, so that further checks see only what is sound.</summary>
internal static class SuiteBinder
{
    /// <summary>The suite.</summary>
    /// <param name="document">The document, which has been validated.</param>
    /// <param name="dataRoot">Where <c>data:</c> starts; null for the suite's default.</param>
    /// <param name="faults">Takes what is wrong with the rules.</param>
    public static BoundSuite Bind(SuiteDocument document, string? dataRoot, FaultList faults)
    {
        var name = document.Name?.Value ?? "";
        var rules = RulesOf(name, document, faults);
        var suite = new Suite(
            name,
            document.File.System,
            document.File.Shown,
            DataOf(document, dataRoot),
            [.. document.Columns.Select(c => new SuiteColumn(c.Name.Value, TypeOf(c, rules), c.Pii?.Value, c.Name.Mark))],
            [.. rules.Select(r => r.Rule)])
        {
            Description = document.Description?.Value,
            Owner = document.Owner?.Value,
            FullPath = document.File.FullPath,
            RowKey = [.. document.RowKey.Select(k => k.Value)],
            QuarantineLimit = document.QuarantineLimit?.Value,
            RejectedLimit = document.RejectedLimit?.Value ?? Limit.None,
        };
        return new(suite, document);
    }

    private static List<(Rule Rule, RuleDraft Draft)> RulesOf(string suite, SuiteDocument document, FaultList faults)
    {
        var ids = new RuleIds(suite);
        var rules = new List<(Rule Rule, RuleDraft Draft)>();
        foreach (var draft in document.Rules)
        {
            if (RuleBinder.Bind(draft, faults) is not { } expectation)
                continue;
            var rule = new Rule(ids.Next(draft, expectation.Columns, faults), expectation, RuleBinder.Kwargs(draft), draft.Source)
            {
                Severity = draft.Common.SeverityOrDefault,
                RowCondition = draft.Common.RowCondition?.Value,
                Description = draft.Common.Description?.Value,
            };
            if (draft.Common.Meta is { } meta)
                rule = rule with { Meta = meta.Entries.ToDictionary(e => e.Name, e => KwargValues.Of(e.Value), StringComparer.Ordinal) };
            rules.Add((rule, draft));
        }

        return rules;
    }

    private static ColumnType? TypeOf(ColumnDocument column, List<(Rule Rule, RuleDraft Draft)> rules)
        => rules.Find(r => r.Draft.Argument(TypeForm.Parameter) is { } type
            && type.Shown != TypeForm.Parameter
            && r.Rule.Expectation.Columns is [var only]
            && only == column.Name.Value).Rule?.Expectation is Columns.ExpectColumnValuesToBeOfType { Type_: var declared } ? declared : null;

    private static SuiteData DataOf(SuiteDocument document, string? dataRoot)
    {
        if (document.Table?.Value.Split('.', 2) is [var layer, var table])
            return new SuiteData.LakeTable(layer, table);
        return new SuiteData.Files(document.Data?.Value ?? "", dataRoot ?? document.File.DefaultDataRoot, FormatOf(document.Csv));
    }

    private static CsvFormat FormatOf(CsvDocument? csv)
    {
        if (csv is null)
            return CsvFormat.Default;
        return new()
        {
            Delimiter = CsvCharacter.Of(csv.Delimiter?.Value),
            Quote = CsvCharacter.Of(csv.Quote?.Value) ?? CsvFormat.Default.Quote,
            Escape = CsvCharacter.Of(csv.Escape?.Value),
            Encoding = csv.Encoding?.Value ?? CsvFormat.Default.Encoding,
            Header = csv.Header?.Value ?? true,
            Null = csv.Null?.Value ?? CsvFormat.Default.Null,
        };
    }
}
