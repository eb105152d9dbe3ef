using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of expectations and their arguments.</summary>
internal static class ExpectationFaults
{
    public static Fault Unknown(SourceMark place, string name)
        => FaultCodes.UnknownExpectation.At(place, $"unknown expectation '{name}'{ExpectationCatalogue.Hint(name)} (`ccq expectations` lists them all)");

    public static Fault ShortFormHere(SourceMark place, string name)
        => FaultCodes.UnknownExpectation.At(place, $"'{name}' is a short form; it stands below a column, under `columns:`");

    public static Fault BadItem(SourceMark place, string found)
        => FaultCodes.BadItem.At(place, $"this item is {found}; expected the name of an expectation, or `name: {{ its arguments }}`");

    public static Fault SeveralNames(SourceMark place, IReadOnlyList<string> names)
        => FaultCodes.BadItem.At(
            place,
            $"this item has {names.Count} keys ({string.Join(", ", names)}); expected one, the expectation's name, with its arguments indented below it");

    public static Fault ArgumentsAreNoMapping(SourceMark place, string name, string found)
        => FaultCodes.BadItem.At(place, $"the arguments of {name} are {found}; expected a mapping");

    public static Fault UnknownParameter(SourceMark place, string expectation, string key, IReadOnlyList<string> known)
        => FaultCodes.UnknownParameter.At(
            place,
            $"unknown parameter '{key}' of {expectation}{Nearest.Hint(key, known)} (parameters: {string.Join(", ", known)})");

    public static Fault MostlyNotHere(SourceMark place, string expectation)
        => FaultCodes.MostlyNotHere.At(place, $"{expectation} is not judged row by row and so has no mostly; leave it out");

    public static Fault MissingParameters(SourceMark place, string expectation, IReadOnlyList<string> names)
        => FaultCodes.ParameterMissing.At(
            place,
            $"{expectation} needs {string.Join(" and ", names)}, which {(names.Count == 1 ? "is" : "are")} missing");

    public static Fault WrongKind(SourceMark place, string shown, string found, string wanted)
        => FaultCodes.WrongArgument.At(place, $"{shown} is {found}; expected {wanted}");

    public static Fault UnknownKeyOf(SourceMark place, string shown, string key, IReadOnlyList<string> known)
        => FaultCodes.WrongArgument.At(place, $"{shown} has the key '{key}'{Nearest.Hint(key, known)} (keys: {string.Join(", ", known)})");

    public static Fault MissingKeysOf(SourceMark place, string shown, IReadOnlyList<string> missing)
        => FaultCodes.WrongArgument.At(place, $"{shown} needs {string.Join(" and ", missing)}, which {(missing.Count == 1 ? "is" : "are")} missing");

    public static Fault Unfit(SourceMark place, string message) => FaultCodes.BadArguments.At(place, message);

    public static Fault IdTwice(SourceMark place, string id, SourceMark first)
        => FaultCodes.IdTwice.At(place, $"the id '{id}' is taken already, by the rule at line {first.Line}");

    public static Fault BadSql(SourceMark place, string shown, string problem) => FaultCodes.BadSql.At(place, $"{shown} {problem}");
}
