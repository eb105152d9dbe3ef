using System.Globalization;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Transformations.Sql;

/// <summary>What the engine says of SQL: a sentence, and where.</summary>
internal static class EngineMessage
{
    private const string LineMark = "LINE ";

    /// <summary>Takes a message apart: <c>Binder Error: … \n\nLINE 3: … \n   ^</c>.</summary>
    /// <param name="message">The message.</param>
    /// <param name="sql">The SQL that it is about.</param>
    /// <param name="linesBefore">How many lines of ours stood before the SQL.</param>
    public static (SourceMark Place, string Why) Read(string message, SqlText sql, int linesBefore)
    {
        var lines = message.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(LineMark, StringComparison.Ordinal));
        return (at < 0 ? sql.Start : Place(lines, at, sql, linesBefore), Sentence(at < 0 ? lines : lines[..at]));
    }

    // A list of candidate functions is long; of columns it is what one needs.
    private static string Sentence(string[] lines)
    {
        var first = lines[0];
        var start = first.IndexOf(" Error: ", StringComparison.Ordinal);
        var sentence = start < 0 ? first : first[(start + " Error: ".Length)..];
        var candidates = lines.Skip(1).FirstOrDefault(line => line.StartsWith("Candidate bindings", StringComparison.Ordinal));
        return (sentence.TrimEnd('!', '.', ' ') + (candidates is null ? "" : $" ({candidates.Replace("Candidate bindings", "candidates", StringComparison.Ordinal)})"))
            .ReplaceLineEndings(" ");
    }

    private static SourceMark Place(string[] lines, int at, SqlText sql, int linesBefore)
    {
        var shown = lines[at];
        var colon = shown.IndexOf(": ", StringComparison.Ordinal);
        var caret = at + 1 < lines.Length ? lines[at + 1].IndexOf('^', StringComparison.Ordinal) : -1;
        return colon > 0 && caret > 0 && int.TryParse(shown.AsSpan(LineMark.Length, colon - LineMark.Length), CultureInfo.InvariantCulture, out var line)
            ? sql.PlaceOf(line - linesBefore, shown[(colon + 2)..], caret - colon - 2)
            : sql.Start;
    }
}
