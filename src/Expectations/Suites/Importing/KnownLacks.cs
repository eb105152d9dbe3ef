using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Advice where what ours lacks has another way here.</summary>
internal static class KnownLacks
{
    /// <summary>The reason with its way out; null where there is no known one.</summary>
    public static string? Reason(GxExpectation expectation)
        => expectation.Argument("parse_strings_as_datetimes") is MarkedScalar { Text: "true" }
            ? "parse_strings_as_datetimes is true; declare the column's `type: timestamp` with its formats instead, and write the bounds in the ISO form"
            : null;
}
