using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of columns and their short forms.</summary>
internal static class ColumnFaults
{
    public static Fault UnknownKey(SourceMark place, string column, string key, IReadOnlyList<string> known)
        => FaultCodes.UnknownColumnKey.At(
            place,
            key.StartsWith("expect_", StringComparison.OrdinalIgnoreCase) || ExpectationCatalogue.Find(key) is not null
                ? $"'{key}' stands in column '{column}'; long names stand under `expectations:`, with `column: {column}`"
                : $"unknown key '{key}' in column '{column}'{Nearest.Hint(key, known)} (known: {string.Join(", ", known)})");

    public static Fault BadValue(SourceMark place, string form, string found, string wanted)
        => FaultCodes.BadShortForm.At(place, $"{form} is {found}; expected {wanted}");

    public static Fault IsFalse(SourceMark place, string form)
        => FaultCodes.FlagIsFalse.At(place, $"{form} is false, which would expect nothing; leave it out");

    public static Fault UnknownFormKey(SourceMark place, string form, string key, IReadOnlyList<string> known)
        => FaultCodes.UnknownFormKey.At(place, $"unknown key '{key}' in {form}{Nearest.Hint(key, known)} (known: {string.Join(", ", known)})");

    public static Fault FormKeyMissing(SourceMark place, string form, string wanted)
        => FaultCodes.FormKeyMissing.At(place, $"{form} has no {wanted}");

    public static Fault FormKeysTogether(SourceMark place, string form, string first, string second)
        => FaultCodes.BadShortForm.At(place, $"{form} has both {first} and {second}; expected one of the two");

    public static Fault UnknownType(SourceMark place, string shown, string name)
        => FaultCodes.BadType.At(place, $"{shown} is '{name}'{Nearest.Hint(name, ColumnType.Names.Concat(TypeAliases.Names))} (types: {string.Join(", ", ColumnType.Names)})");

    public static Fault TypeHasNoFormats(SourceMark place, string type)
        => FaultCodes.BadType.At(place, $"the type {type} takes no formats; only date and timestamp do; write `type: {type}`, or {{ name: {type} }} beside other keys");

    public static Fault NoFormats(SourceMark place, string type)
        => FaultCodes.BadType.At(place, $"{type} lists no format; expected at least one, or `type: {type}` for the ISO form");

    public static Fault BadFormat(SourceMark place, string format, string problem)
        => FaultCodes.BadPattern.At(place, $"the format '{format}' {problem}");

    public static Fault BadRegex(SourceMark place, string pattern, string problem)
        => FaultCodes.BadPattern.At(place, $"the regular expression '{pattern}' {problem}");
}
