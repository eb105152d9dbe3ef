namespace ContactCenter.DuckDb.Types;

/// <summary>Names in SQL text.</summary>
internal static class SqlIdentifier
{
    /// <summary>The name in double quotes.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"")}\"";
}
