namespace ContactCenter.DuckDb.Types;

/// <summary>Names in SQL text.</summary>
internal static class SqlIdentifier
{
    /// <summary>The name in double quotes.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>The name; in double quotes unless it is of letters, digits and underscores. SQL's own words are not known here.</summary>
    public static string QuoteIfNeeded(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
                return Quote(name);
        }

        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? Quote(name) : name;
    }
}
