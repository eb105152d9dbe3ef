using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>What must hold in columns.</summary>
internal static class ColumnRules
{
    /// <summary>The kinds of personal data.</summary>
    public static IReadOnlyList<string> PiiKinds { get; } = ["id", "name", "phone", "email", "card", "text"];

    public static void NamesAreNotEmpty(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        foreach (var column in document.Columns)
        {
            if (string.IsNullOrWhiteSpace(column.Name.Value))
                context.Refuse(ValueFaults.EmptyColumnName(column.Name.Mark));
        }
    }

    public static void PiiIsKnown(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        foreach (var column in document.Columns)
        {
            if (column.Pii is { Value: var kind, Mark: var place } && !PiiKinds.Contains(kind))
                context.Refuse(ValueFaults.UnknownPii(place, kind, PiiKinds));
        }
    }
}
