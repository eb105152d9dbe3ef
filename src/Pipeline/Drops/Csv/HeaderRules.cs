namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>What a header must be: at least one of the suite's columns, in any order, none twice.</summary>
internal static class HeaderRules
{
    /// <summary>What was found and what to do about it; null when the header is right.</summary>
    public static (string Found, string Advice)? Check(List<string> names, IReadOnlyList<string> expected, string shown, IReadOnlyCollection<string> own)
    {
        if (expected.Count > 0 && !names.Exists(expected.Contains))
        {
            return ($"none of them in the first line {shown}", OtherDelimiter(names, expected) is { } delimiter
                ? $"Declare csv: {{ delimiter: \"{delimiter}\" }} in the suite."
                : "Write the header, or declare csv: { header: false } in the suite.");
        }

        // The engine's column names are the same in any letter case.
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Count; i++)
        {
            if (OwnNames.Has(names[i]) && !own.Contains(names[i]))
            {
                return ($"a column named {names[i]} in place {i + 1}", OwnNames.Advice);
            }

            if (places.TryAdd(names[i], i))
            {
                continue;
            }

            int first = places[names[i]];
            return names[first] == names[i]
                ? ($"the column {Shown.Text(names[i])} twice, in places {first + 1} and {i + 1}", "Rename or remove one of them.")
                : ($"{Shown.Text(names[first])} in place {first + 1} and {Shown.Text(names[i])} in place {i + 1}, which differ in letter case only", "Rename or remove one of them.");
        }

        return null;
    }

    /// <summary>What stands between the suite's columns in a line that the declared delimiter does not part; null if nothing known does.</summary>
    private static string? OtherDelimiter(List<string> names, IReadOnlyList<string> expected)
    {
        if (names.Count > 1)
        {
            return null;
        }

        string? found = Array.Find([",", ";", "\t", "|"], delimiter => names[0].Contains(delimiter, StringComparison.Ordinal) && names[0].Split(delimiter).Any(expected.Contains));
        return found?.Replace("\t", "\\t", StringComparison.Ordinal);
    }
}
