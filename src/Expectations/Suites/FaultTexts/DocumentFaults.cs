using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of the keys of suites and pipelines.</summary>
internal static class DocumentFaults
{
    public static Fault NotOfKind(SourceMark place, string found, string kind)
        => FaultCodes.WrongKind.At(place, $"the file holds {found}; expected a {kind}, a mapping that starts with `{kind}: NAME`");

    public static Fault UnknownKey(SourceMark place, string key, string? inside, IEnumerable<string> known)
        => FaultCodes.UnknownKey.At(
            place,
            $"unknown key '{key}'{(inside is null ? "" : $" in {inside}")}{Nearest.Hint(key, known)} (known: {string.Join(", ", known)})");

    public static Fault WrongKind(SourceMark place, string shown, string found, string wanted)
        => FaultCodes.WrongKind.At(place, $"{shown} is {found}; expected {wanted}");

    public static Fault Connections(SourceMark place)
        => FaultCodes.NotAvailable.At(place, "connections are not available yet; use `data:` or a table of the lake");

    public static Fault SuiteTwice(SourceMark place, string name, SourceMark first)
        => FaultCodes.SuiteTwice.At(place, $"the suite '{name}' is at {first} already; names are unique within a system");

    public static Fault MissingIn(SourceMark place, string inside, string key, string wanted)
        => FaultCodes.KeyMissing.At(place, $"{inside} has no '{key}'; expected {wanted}");
}
