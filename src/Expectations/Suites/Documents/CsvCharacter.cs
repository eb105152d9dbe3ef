namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>A character of a CSV dialect: one character, or <c>\t</c> for a tab, which is hard to see.</summary>
internal static class CsvCharacter
{
    /// <summary>The character; null for null and for text that is none.</summary>
    public static char? Of(string? text) => text switch
    {
        "\\t" => '\t',
        { Length: 1 } => text[0],
        _ => null,
    };
}
