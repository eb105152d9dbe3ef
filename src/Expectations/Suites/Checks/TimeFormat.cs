namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>Checks formats of <c>strptime</c> before any data is read.</summary>
internal static class TimeFormat
{
    private const string Specifiers = "aAbBcdfgGhHIjmMnpSTuUVwWxXyYzZ%";
    private const string Unpadded = "dHIjmMSy";

    /// <summary>What is wrong with a format; null if nothing is.</summary>
    public static string? Problem(string format)
    {
        if (!format.Contains('%'))
            return "has no specifier such as %Y; every value would have to be this very text";
        for (var i = format.IndexOf('%'); i >= 0; i = i + 1 < format.Length ? format.IndexOf('%', i + 1) : -1)
        {
            i++;
            if (i == format.Length)
                return "ends in a single %; write %% for the character";
            if (format[i] == '-' && i + 1 < format.Length && Unpadded.Contains(format[i + 1]))
                i++;
            else if (!Specifiers.Contains(format[i]))
                return $"has the unknown specifier %{format[i]} at character {i}";
        }

        return null;
    }
}
