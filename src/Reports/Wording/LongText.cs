namespace ContactCenter.Reports.Wording;

/// <summary>Text from suites, engines and data on a page: cut where it is long, and then followed by its length.</summary>
internal static class LongText
{
    /// <summary>The most characters of a sentence or a note on a page.</summary>
    public const int Sentence = 400;

    /// <summary>The most characters of a message or a statement.</summary>
    public const int Message = 4000;

    /// <summary>The text on one line, all its characters visible.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cells">The most places that it may take.</param>
    public static string Of(string text, int cells = Sentence)
    {
        var shown = Visible.Cut(text, cells, out var cut);
        return cut ? $"{shown} ({Amount.Of(text.Length, "character")})" : shown;
    }

    /// <summary>A value in quotes, cut likewise.</summary>
    /// <param name="value">The value, or only its beginning.</param>
    /// <param name="fullLength">The number of characters of the whole text, where <paramref name="value"/> is its beginning.</param>
    /// <param name="cells">The most places.</param>
    public static string OfValue(object? value, long? fullLength, int cells)
        => fullLength is { } length && value is string text ? $"{Visible.Quoted(text, cells, out _)[..^1].TrimEnd('…')}…' ({Amount.Of(length, "character")})" : ValueText.Of(value, cells);

    /// <summary>Text of several lines: each on its own, cut as a whole.</summary>
    public static string Lines(string text)
    {
        var isCut = text.Length > Message;
        var shown = string.Join('\n', (isCut ? text[..Message] : text).ReplaceLineEndings("\n").Split('\n').Select(line => Visible.Of(line.Replace("\t", "    ", StringComparison.Ordinal))));
        return isCut ? $"{shown}… ({Amount.Of(text.Length, "character")})" : shown;
    }
}
