using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of JSON Schemas.</summary>
internal static class SchemaFaults
{
    public static Fault NoSchema(SourceMark place, string where, string found)
        => FaultCodes.BadSchema.At(place, $"{where} is {found}; expected a JSON schema: a mapping of keywords, or true or false");

    public static Fault UnknownKeyword(SourceMark place, string keyword, IReadOnlyList<string> known)
        => FaultCodes.BadSchema.At(place, $"unknown keyword '{keyword}' of JSON Schema{Nearest.Hint(keyword, known)} (keywords: {string.Join(", ", known)})");

    public static Fault NotSupported(SourceMark place, string keyword)
        => FaultCodes.BadSchema.At(place, $"the keyword {keyword} of JSON Schema is not supported, and would be passed over; leave it out");

    public static Fault WrongValue(SourceMark place, string keyword, string found, string wanted)
        => FaultCodes.BadSchema.At(place, $"{keyword} is {found}; expected {wanted}");

    public static Fault UnknownType(SourceMark place, string name, IReadOnlyList<string> known)
        => FaultCodes.BadSchema.At(place, $"type is '{name}'{Nearest.Hint(name, known)} (types of JSON: {string.Join(", ", known)})");

    public static Fault ForeignReference(SourceMark place, string reference)
        => FaultCodes.BadSchema.At(place, $"$ref is '{reference}'; expected a place in this schema, such as '#/$defs/order'");

    public static Fault BrokenReference(SourceMark place, string reference, string missing)
        => FaultCodes.BadSchema.At(place, $"$ref is '{reference}', but the schema has no '{missing}' there");

    public static Fault BadPattern(SourceMark place, string pattern, string problem)
        => FaultCodes.BadPattern.At(place, $"the regular expression '{pattern}' can't be read: {problem}");
}
