using System.Text;

namespace ContactCenter.Pipeline.Drops;

/// <summary>Pieces of DuckDB's SQL.</summary>
internal static class DuckSql
{
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A list of paths, each of which is the one file of that name, whatever characters are in it.</summary>
    public static string Paths(IEnumerable<string> paths) => $"[{string.Join(", ", paths.Select(path => Text(WithoutGlobs(path))))}]";

    private static string WithoutGlobs(string path)
    {
        if (!path.AsSpan().ContainsAny('*', '?', '['))
        {
            return path;
        }

        var escaped = new StringBuilder(path.Length + 8);
        foreach (char character in path)
        {
            _ = character is '*' or '?' or '[' ? escaped.Append('[').Append(character).Append(']') : escaped.Append(character);
        }

        return escaped.ToString();
    }
}
