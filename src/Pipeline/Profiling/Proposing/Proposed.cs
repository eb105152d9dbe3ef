using System.Globalization;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>A line of a column in a proposed suite.</summary>
/// <param name="Key">The short form.</param>
/// <param name="Value">Its value, in YAML.</param>
/// <param name="Seen">What was seen, for the comment behind it.</param>
internal sealed record Proposed(string Key, string Value, string Seen)
{
    /// <summary>A rule that was met by all values, or by all but a few: then it lets some pass and only warns.</summary>
    /// <param name="key">The short form.</param>
    /// <param name="plain">Its value where it needs no mapping.</param>
    /// <param name="mapping">The entries of its mapping form; empty for a flag.</param>
    /// <param name="exceptions">The values that break it.</param>
    /// <param name="all">The values that it looks at.</param>
    /// <param name="seen">What was seen, for the comment.</param>
    /// <returns>The line; null when so many values break it that it is no rule.</returns>
    public static Proposed? Tolerant(string key, string plain, string mapping, long exceptions, long all, string seen)
        => Tolerance.Mostly(exceptions, all) switch
        {
            null => null,
            1 => new(key, plain, seen),
            { } mostly => new(
                key,
                $"{{ {(mapping.Length == 0 ? "" : mapping + ", ")}mostly: {mostly.ToString("0.###", CultureInfo.InvariantCulture)}, severity: warning }}",
                seen),
        };
}
