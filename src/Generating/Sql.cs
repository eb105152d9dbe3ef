namespace ContactCenter.Generating;

/// <summary>Texts and names as SQL.</summary>
internal static class Sql
{
    public static string Text(string text) => $"'{text.Replace("'", "''")}'";

    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    public static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";
}
