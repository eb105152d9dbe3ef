namespace ContactCenter.Expectations.Columns;

/// <summary>Several patterns in SQL and in words.</summary>
internal static class Patterns
{
    public static string Join(IEnumerable<string> matches, MatchOn matchOn) => string.Join(matchOn == MatchOn.Any ? " OR " : " AND ", matches);

    public static string Phrase(IReadOnlyList<string> patterns, MatchOn matchOn)
        => patterns.Count == 1 ? patterns[0] : $"{(matchOn == MatchOn.Any ? "any" : "all")} of {string.Join(", ", patterns)}";

    public static IEnumerable<ParameterFault> Check(string parameter, IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
            yield return new(parameter, $"{parameter} is empty; expected at least one pattern");
    }
}
