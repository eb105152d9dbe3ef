using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>
/// What must hold in a suite's document, whatever its expectations are. The state of a failure is its <see cref="Fault"/>. All rules look at
/// the whole document: each further expression or child validator would cost milliseconds at every start.
/// </summary>
internal sealed class SuiteDocumentValidator : AbstractValidator<SuiteDocument>
{
    private static readonly string[] _layers = ["bronze", "silver", "gold", "quarantine"];
    private static SuiteDocumentValidator? _instance;

    private SuiteDocumentValidator()
    {
        RuleFor(d => d)
            .Custom(HasAName)
            .Custom(HasOneSource)
            .Custom(TableIsOfTheLake)
            .Custom(RowKeyIsDeclared)
            .Custom(LimitsAreInRange)
            .Custom(CsvRules.CharactersAreSingle)
            .Custom(CsvRules.EncodingIsKnown)
            .Custom(CsvRules.ColumnsHaveNames)
            .Custom(ColumnRules.NamesAreNotEmpty)
            .Custom(ColumnRules.PiiIsKnown)
            .Custom(CommonKeyRules.SeveritiesAreKnown)
            .Custom(CommonKeyRules.TextsAreNotEmpty);
    }

    /// <summary>Validates a document.</summary>
    public static IEnumerable<Fault> Faults(SuiteDocument document)
        => (_instance ??= new()).Validate(document).Errors.Select(e => (Fault)e.CustomState);

    private static void HasAName(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        if (document.Name is { Value: var name } marked)
        {
            if (name.Length == 0 || !(char.IsAsciiLetter(name[0]) || name[0] == '_') || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
                context.Refuse(ValueFaults.BadName(marked.Mark, name));
        }
        else if (document.PlaceOf("suite") is null && !document.IsMistyped("suite"))
        {
            context.Refuse(ValueFaults.NoName(document.Start));
        }
    }

    private static void HasOneSource(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        var data = document.PlaceOf("data");
        var table = document.PlaceOf("table");
        if (document.PlaceOf("connection") is { } connection)
            context.Refuse(DocumentFaults.Connections(connection));
        else if (data is null && table is null && !document.IsMistyped("data") && !document.IsMistyped("table"))
            context.Refuse(ValueFaults.NoSource(document.PlaceOf("suite") ?? document.Start));
        else if (data is not null && table is not null)
            context.Refuse(ValueFaults.TwoSources(table.Value.CompareTo(data.Value) > 0 ? table.Value : data.Value));
        if (document.Data is { Value: var path } marked && string.IsNullOrWhiteSpace(path))
            context.Refuse(ValueFaults.EmptyData(marked.Mark));
        if (data is null && table is not null)
        {
            foreach (var key in (ReadOnlySpan<string>)["csv", "rejected"])
            {
                if (document.PlaceOf(key) is { } place)
                    context.Refuse(ValueFaults.OnlyForData(place, key));
            }
        }
    }

    private static void TableIsOfTheLake(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        if (document.Table is not { Value: var table, Mark: var place } || document.PlaceOf("connection") is not null)
            return;
        if (table.Split('.') is not [var layer, { Length: > 0 }])
            context.Refuse(ValueFaults.BadTable(place, table, _layers));
        else if (!_layers.Contains(layer))
            context.Refuse(ValueFaults.UnknownLayer(place, table, layer, _layers));
    }

    private static void RowKeyIsDeclared(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        var columns = document.Columns.Select(c => c.Name.Value).ToList();
        foreach (var key in document.RowKey)
        {
            if (columns.Count > 0 && !columns.Contains(key.Value))
                context.Refuse(ValueFaults.KeyNotDeclared(key.Mark, key.Value, columns));
        }
    }

    private static void LimitsAreInRange(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        foreach (var limit in (ReadOnlySpan<Marked<Limit>?>)[document.QuarantineLimit, document.RejectedLimit])
        {
            if (limit is { Value: var (value, isPercent) } && !(value >= 0 && (isPercent ? value <= 100 : double.IsInteger(value))))
                context.Refuse(ValueFaults.BadLimit(limit.Mark, limit.Value));
        }
    }
}
