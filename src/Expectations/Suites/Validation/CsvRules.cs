using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using FluentValidation;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>What must hold in <c>csv:</c>.</summary>
internal static class CsvRules
{
    private static readonly string[] _encodings = ["utf-8", "utf-16", "utf-16le", "utf-16be", "latin-1", "windows-1252"];

    public static void CharactersAreSingle(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        if (document.Csv is not { } csv)
            return;
        foreach (var (key, text) in (ReadOnlySpan<(string, Marked<string>?)>)[("delimiter", csv.Delimiter), ("quote", csv.Quote), ("escape", csv.Escape)])
        {
            if (text is not null && CsvCharacter.Of(text.Value) is null or '\r' or '\n')
                context.Refuse(ValueFaults.NotOneCharacter(text.Mark, key, text.Value));
        }

        if (csv.Delimiter is { } delimiter && CsvCharacter.Of(delimiter.Value) is { } character
            && character == (CsvCharacter.Of(csv.Quote?.Value) ?? CsvFormat.Default.Quote))
        {
            context.Refuse(ValueFaults.DelimiterIsQuote(delimiter.Mark, delimiter.Value));
        }
    }

    public static void EncodingIsKnown(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        if (document.Csv?.Encoding is { Value: var encoding, Mark: var place } && !_encodings.Contains(encoding))
            context.Refuse(ValueFaults.UnknownEncoding(place, encoding, _encodings));
    }

    public static void ColumnsHaveNames(SuiteDocument document, ValidationContext<SuiteDocument> context)
    {
        if (document.Csv?.Header is { Value: false, Mark: var place } && document.Columns.Count == 0 && document.PlaceOf("columns") is null)
            context.Refuse(ValueFaults.NoHeaderNoColumns(place));
    }
}
