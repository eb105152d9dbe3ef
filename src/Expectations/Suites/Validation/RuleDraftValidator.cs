using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>What must hold in what every rule may say.</summary>
internal sealed class RuleDraftValidator : AbstractValidator<RuleDraft>
{
    public RuleDraftValidator()
    {
        RuleFor(r => r).Custom(SeverityIsKnown).Custom(TextsAreNotEmpty);
    }

    private static void SeverityIsKnown(RuleDraft rule, ValidationContext<RuleDraft> context)
    {
        if (rule.Common.Severity is { Value: var severity, Mark: var place } && !CommonKeys.Severities.Contains(severity))
            context.Refuse(ValueFaults.UnknownSeverity(place, severity, CommonKeys.Severities));
    }

    private static void TextsAreNotEmpty(RuleDraft rule, ValidationContext<RuleDraft> context)
    {
        if (rule.Common.Id is { } id && string.IsNullOrWhiteSpace(id.Value))
            context.Refuse(ValueFaults.Empty(id.Mark, "id", "a name for the rule"));
        if (rule.Common.RowCondition is { } condition && string.IsNullOrWhiteSpace(condition.Value))
            context.Refuse(ValueFaults.Empty(condition.Mark, "row_condition", "SQL over a row"));
    }
}
