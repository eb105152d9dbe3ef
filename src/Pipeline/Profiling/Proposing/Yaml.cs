using System.Globalization;
using System.Text;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>Scalars as YAML and the suites' reader take them, also between brackets.</summary>
internal static class Yaml
{
    private static readonly string[] _words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>A text: plain where that can't be taken for anything else, else in double quotes.</summary>
    public static string Text(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A text in double quotes, with escapes for what can't be seen; <c>${</c> stays what it is.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.Replace("${", "$${", StringComparison.Ordinal).EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsSeen(rune) => rune.ToString(),
                > 0xffff => $"\\U{rune.Value:x8}",
                _ => $"\\u{rune.Value:x4}",
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    /// <summary>False for what has no picture of its own: control and format characters, odd blanks, line separators.</summary>
    public static bool IsSeen(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static bool IsPlain(string text)
        => text.Length > 0
            && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text[^1] != ' '
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ' ' or '.' or '/')
            && !_words.Contains(text.ToLowerInvariant());
}
