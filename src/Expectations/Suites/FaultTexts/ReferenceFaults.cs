using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of references to other suites, and of values beside their columns.</summary>
internal static class ReferenceFaults
{
    public static Fault UnknownSuite(SourceMark place, string name, IEnumerable<string> known)
        => FaultCodes.UnknownSuite.At(place, $"there is no suite '{name}' in this system or among the suites read{Nearest.Hint(name, known)}");

    public static Fault UnknownColumn(SourceMark place, string suite, string column, IReadOnlyList<string> known)
        => FaultCodes.UnknownOtherColumn.At(
            place,
            $"the suite '{suite}' declares no column '{column}'{Nearest.Hint(column, known)} (columns: {string.Join(", ", known)})");

    public static Fault Untyped(SourceMark place, string phrase, string column, string wantedType)
        => FaultCodes.KindsDiffer.At(place, $"{phrase}, but column '{column}' has no type and so is text; add `type: {wantedType}`");

    public static Fault KindsDiffer(SourceMark place, string phrase, string column, string type, string wanted)
        => FaultCodes.KindsDiffer.At(place, $"{phrase}, but column '{column}' is of type {type}; expected {wanted}");

    public static Fault NeedsNumber(SourceMark place, string phrase, string what)
        => FaultCodes.KindsDiffer.At(place, $"{phrase}, but it is compared with {what}; expected a number");

    public static Fault NotATime(SourceMark place, string phrase, string column, string type)
        => FaultCodes.NotATime.At(
            place,
            $"{phrase}, but column '{column}' is of type {type}; expected the ISO form, such as '2024-01-31' or '2024-01-31T08:00:00Z'");
}
