namespace ContactCenter.Expectations.Columns;

/// <summary>Looks for column names in a predicate that a suite gives.</summary>
internal static class SqlWords
{
    /// <summary>True when the SQL has the name as a word of its own, in quotation marks or bare: <c>category</c> is not in <c>"Product_category"</c>.</summary>
    public static bool Names(string sql, string name)
    {
        if (name.Length == 0)
            return false;
        for (var at = sql.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sql.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsOfName(sql[at - 1])) && (end == sql.Length || !IsOfName(sql[end])))
                return true;
        }

        return false;
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
