using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>What must hold in what every rule may say.</summary>
internal static class CommonKeyRules
{
    public static void SeveritiesAreKnown(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        foreach (var rule in document.Rules)
        {
            if (rule.Common.Severity is { Value: var severity, Mark: var place } && !CommonKeys.Severities.Contains(severity))
                context.Refuse(ValueFaults.UnknownSeverity(place, severity, CommonKeys.Severities));
        }
    }

    public static void TextsAreNotEmpty(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        foreach (var rule in document.Rules)
        {
            if (rule.Common.Id is { } id && string.IsNullOrWhiteSpace(id.Value))
                context.Refuse(ValueFaults.Empty(id.Mark, "id", "a name for the rule"));
            if (rule.Common.RowCondition is { } condition && string.IsNullOrWhiteSpace(condition.Value))
                context.Refuse(ValueFaults.Empty(condition.Mark, "row_condition", "SQL over a row"));
        }
    }
}
