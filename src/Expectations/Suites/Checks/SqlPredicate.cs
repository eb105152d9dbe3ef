namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>
/// Checks that SQL over a row is one whole expression as far as its quotes and brackets go. It is put into brackets within a larger
/// statement, so <c>a) OR (b</c> would be read by the engine, but as something else than its author wrote. What is wrong with the
/// words in between only the engine can tell.
/// </summary>
internal static class SqlPredicate
{
    /// <summary>What is wrong with the SQL, to be said after it; null if nothing is.</summary>
    /// <param name="sql">The SQL.</param>
    /// <param name="what">What it should be.</param>
    public static string? Problem(string sql, string what = "predicate")
    {
        var open = new Stack<int>();
        for (var at = 0; at < sql.Length;)
        {
            var length = LengthAt(sql, at);
            if (length < 0)
                return $"has a {Opening(sql, at)} at character {at + 1} that is never closed";

            if (length == 1)
            {
                switch (sql[at])
                {
                    case '(' or '[' or '{':
                        open.Push(at);
                        break;
                    case ')' or ']' or '}' when !open.TryPop(out var start) || sql[start] != PartnerOf(sql[at]):
                        return $"has a {sql[at]} at character {at + 1} that closes nothing";
                    case ';':
                        return $"has a ; at character {at + 1}; expected one {what}, without an end of a statement";
                }
            }

            at += length;
        }

        return open.TryPeek(out var last) ? $"has a {sql[last]} at character {last + 1} that is never closed" : null;
    }

    /// <summary>The length of the quotation or comment that starts here, else 1; negative for one that does not end.</summary>
    private static int LengthAt(string sql, int at) => sql[at] switch
    {
        '\'' when IsEscapeString(sql, at) => EscapeString(sql, at),
        // A doubled quote ends one quotation and starts the next, which comes to the same.
        '\'' or '"' => Until(sql, at, sql[at].ToString(), 1),
        '-' when Has(sql, at, "--") => sql.IndexOf('\n', at) is >= 0 and var end ? end - at : sql.Length - at,
        '/' when Has(sql, at, "/*") => Until(sql, at, "*/", 2),
        '$' when DollarTag(sql, at) is { } tag => Until(sql, at, tag, tag.Length),
        _ => 1,
    };

    private static string Opening(string sql, int at)
        => sql[at] switch { '/' => "/*", '$' => DollarTag(sql, at)!, var quote => quote.ToString() };

    private static int Until(string sql, int at, string mark, int skipped)
        => sql.IndexOf(mark, at + skipped, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length - at : -1;

    // E'it\'s'
    private static bool IsEscapeString(string sql, int at)
        => at > 0 && sql[at - 1] is 'e' or 'E' && (at == 1 || !IsOfName(sql[at - 2]));

    private static int EscapeString(string sql, int at)
    {
        for (var end = at + 1; end < sql.Length; end++)
        {
            if (sql[end] == '\\')
                end++;
            else if (sql[end] == '\'')
                return end + 1 - at;
        }

        return -1;
    }

    // $$text$$ or $tag$text$tag$
    private static string? DollarTag(string sql, int at)
    {
        var end = at + 1;
        while (end < sql.Length && IsOfName(sql[end]))
            end++;
        var isTag = end < sql.Length && sql[end] == '$' && (at == 0 || !IsOfName(sql[at - 1])) && !char.IsAsciiDigit(sql[at + 1]);
        return isTag ? sql[at..(end + 1)] : null;
    }

    private static char PartnerOf(char closing) => closing switch { ')' => '(', ']' => '[', _ => '{' };

    private static bool Has(string sql, int at, string mark) => string.CompareOrdinal(sql, at, mark, 0, mark.Length) == 0;

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
