using System.Text;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Transformations.Sql;

/// <summary>SQL that stands in a file, or in a value of a YAML file.</summary>
/// <param name="Start">Where it starts. Within a YAML value only the start can be told.</param>
/// <param name="Text">The SQL.</param>
/// <param name="IsFile">True when it is a whole file, in which places can be told.</param>
internal sealed record SqlText(SourceMark Start, string Text, bool IsFile)
{
    /// <summary>The SQL of a file, without the end of its statement.</summary>
    public static SqlText OfFile(string file, string text)
    {
        var sql = text.TrimEnd();
        return new(new(file, 1, 1), sql.EndsWith(';') ? sql[..^1] : text, IsFile: true);
    }

    /// <summary>The place that the engine gives by the number of bytes before it.</summary>
    public SourceMark PlaceOf(long bytes)
    {
        if (!IsFile)
            return Start;
        var utf8 = Encoding.UTF8.GetBytes(Text).AsSpan();
        var before = Encoding.UTF8.GetString(utf8[..(int)Math.Clamp(bytes, 0, utf8.Length)]);
        return Start with { Line = 1 + before.Count(c => c == '\n'), Column = before.Length - (before.LastIndexOf('\n') + 1) + 1 };
    }

    /// <summary>The place of what the engine shows of a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="shown">What it shows of the line, with <c>...</c> where that is not all of it.</param>
    /// <param name="caret">The character of <paramref name="shown"/> that it points at, from 0.</param>
    public SourceMark PlaceOf(int line, string shown, int caret)
    {
        if (!IsFile)
            return Start;
        var lines = Text.Split('\n');
        if (line < 1 || line > lines.Length)
            return Start;
        var cut = shown.StartsWith("...", StringComparison.Ordinal) ? 3 : 0;
        var part = shown[cut..].TrimEnd();
        var at = lines[line - 1].IndexOf(part.EndsWith("...", StringComparison.Ordinal) ? part[..^3] : part, StringComparison.Ordinal);
        return Start with { Line = line, Column = Math.Max(0, at) + Math.Max(0, caret - cut) + 1 };
    }
}
