using System.Text;
using ContactCenter.Pipeline.Profiling.Passes;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>Makes a regular expression of the shapes of ids: A9999 of all becomes <c>^[A-Z][0-9]{4}$</c>, A9 and A99 together <c>^[A-Z][0-9]+$</c>.</summary>
internal static class ShapeRegex
{
    private const int MostRuns = 10;

    private const double LeastShare = 0.95;

    /// <summary>The expression, of which no row is counted yet; null when there is no single shape with digits, or people wrote the texts.</summary>
    public static ShapeMatch? Of(ColumnStudy column)
    {
        if (column.Shapes.Count == 0 || (column.IsTopComplete && column.Distinct * 5 <= column.Facts.Values) || column.Pii?.Kind is "name" or "text" or "email")
            return null;
        // Letters that all ids begin with may be written out, but not those of personal data.
        var isShown = column.Pii is null;
        var main = column.Shapes.GroupBy(shape => new string([.. Runs(shape.Pattern).Select(run => run.Class)])).MaxBy(alike => alike.Sum(shape => shape.Share))!;
        var classes = main.Key;
        if (!classes.Contains('9') || classes.Contains('¤') || classes.Contains(' ') || classes.Length > MostRuns || main.Sum(shape => shape.Share) < LeastShare)
            return null;

        var runs = main.Select(shape => Runs(shape.Pattern).ToList()).ToList();
        var regex = new StringBuilder("^");
        for (var i = 0; i < classes.Length; i++)
        {
            var least = runs.Min(run => run[i].Length);
            var most = runs.Max(run => run[i].Length);
            var prefix = isShown && i == 0 && classes[0] is 'A' or 'a' ? CommonStart(main, most) : "";
            regex.Append(isShown && prefix.Length == most && least == most ? prefix : Part(classes[i], least, most));
        }

        return new(regex.Append('$').ToString(), main.First().Pattern, 0);
    }

    private static string CommonStart(IGrouping<string, Shape> shapes, int length)
    {
        var first = shapes.Select(shape => shape.First).Order(StringComparer.Ordinal).First();
        var last = shapes.Select(shape => shape.Last).Order(StringComparer.Ordinal).Last();
        return first.Length >= length && last.Length >= length && string.CompareOrdinal(first, 0, last, 0, length) == 0 ? first[..length] : "";
    }

    private static string Part(char kind, int least, int most)
    {
        var one = kind switch
        {
            'A' => "[A-Z]",
            'a' => "[a-z]",
            '9' => "[0-9]",
            _ when char.IsAsciiLetterOrDigit(kind) || kind is '-' or '_' or '/' or ':' or '#' or '@' or ',' => kind.ToString(),
            _ => $"[{(kind is '^' or '\\' or ']' or '[' ? "\\" : "")}{kind}]",
        };
        return (least, most) switch
        {
            (1, 1) => one,
            _ when least == most => $"{one}{{{most}}}",
            _ when kind == '9' => $"{one}+",
            _ => $"{one}{{{least},{most}}}",
        };
    }

    private static IEnumerable<(char Class, int Length)> Runs(string pattern)
    {
        for (var start = 0; start < pattern.Length;)
        {
            var end = start + 1;
            while (end < pattern.Length && pattern[end] == pattern[start])
                end++;
            yield return (pattern[start], end - start);
            start = end;
        }
    }
}
