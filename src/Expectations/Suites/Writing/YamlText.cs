using System.Globalization;
using System.Text;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Writing;

/// <summary>Writes text so that a suite's reader, and other readers of YAML, take it for that text: not for a number, a flag, a date, a variable.</summary>
internal static class YamlText
{
    private static readonly string[] _words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

    /// <summary>Text as a scalar on one line.</summary>
    public static string Scalar(string text)
    {
        var escaped = text.Replace("${", "$${");
        if (IsPlain(escaped))
            return escaped;
        return escaped.All(c => !MustBeEscaped(c)) ? $"'{escaped.Replace("'", "''")}'" : Quoted(escaped);
    }

    /// <summary>Text for people, for a comment: what breaks lines or hides is shown by its escape.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
            line.Append(MustBeEscaped(c) ? Escape(c) : c.ToString());
        return line.ToString();
    }

    /// <summary>True for text that reads well over several lines and comes back unchanged from a block: <c>|-</c>.</summary>
    public static bool IsBlock(string text)
        => text.Contains('\n')
            && text[0] is not (' ' or '\n')
            && !text.EndsWith('\n')
            && text.Split('\n').All(l => l.TrimEnd() == l)
            && text.All(c => c == '\n' || !MustBeEscaped(c));

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !IsWordCharacter(text[0]) || char.IsAsciiDigit(text[0]) || text[^1] == ' ' || _words.Contains(text.ToLowerInvariant()))
            return false;
        foreach (var c in text)
        {
            if (!IsWordCharacter(c) && c is not (' ' or '-' or '.' or '/'))
                return false;
        }

        return CoreSchema.Read(text).Kind == LiteralKind.Text;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c > 0x7F && char.IsLetter(c));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else
                quoted.Append(MustBeEscaped(c) ? Escape(c) : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static bool MustBeEscaped(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)c:x4}",
    };
}
