using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>What must hold in a column.</summary>
internal sealed class ColumnDocumentValidator : AbstractValidator<ColumnDocument>
{
    public ColumnDocumentValidator()
    {
        RuleFor(c => c).Custom(HasAName).Custom(PiiIsKnown);
    }

    /// <summary>The kinds of personal data.</summary>
    public static IReadOnlyList<string> PiiKinds { get; } = ["id", "name", "phone", "email", "card", "text"];

    private static void HasAName(ColumnDocument column, ValidationContext<ColumnDocument> context)
    {
        if (string.IsNullOrWhiteSpace(column.Name.Value))
            context.Refuse(ValueFaults.EmptyColumnName(column.Name.Mark));
    }

    private static void PiiIsKnown(ColumnDocument column, ValidationContext<ColumnDocument> context)
    {
        if (column.Pii is { Value: var kind, Mark: var place } && !PiiKinds.Contains(kind))
            context.Refuse(ValueFaults.UnknownPii(place, kind, PiiKinds));
    }
}
