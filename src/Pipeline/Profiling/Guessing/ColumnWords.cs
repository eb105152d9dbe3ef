namespace ContactCenter.Pipeline.Profiling.Guessing;

/// <summary>The words of a column's name, in small letters: <c>customerId</c>, <c>Customer_ID</c> and <c>customer id</c> are the same two.</summary>
internal static class ColumnWords
{
    private static readonly HashSet<string> _keys = ["id", "ids", "key", "uuid", "guid", "number", "no", "nr", "num", "code", "ref", "reference", "zip", "postcode", "pin", "sku", "isbn", "hash"];

    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]);
            // customerId and HTTPCode part where a capital begins a word; ID stays whole.
            var begins = !ends && i > start && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (!ends && !begins)
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = ends ? i + 1 : i;
        }

        return words;
    }

    /// <summary>True for the name of something that is told apart by it, and not measured: an id, a code, a number of a thing.</summary>
    public static bool NamesAnId(string name) => Of(name) is [.., var last] words && (_keys.Contains(last) || (words.Count > 1 && words[0] is "id" or "unique"));

    /// <summary>
    /// True when a column of one table is likely to mean another's: the same words, or those of the other behind its table's name
    /// (<c>customer_id</c> and <c>id</c> of <c>customers</c>) or a role (<c>billing_customer_id</c>).
    /// </summary>
    public static bool Alike(string column, string other, string otherTable)
    {
        var words = Of(column);
        var otherWords = Of(other);
        if (words.Count == 0 || otherWords.Count == 0 || words.Count < otherWords.Count)
            return false;
        // That both have an 'id' says nothing.
        if (words.SequenceEqual(otherWords))
            return !words.All(_keys.Contains);
        var endsAlike = words.TakeLast(otherWords.Count).SequenceEqual(otherWords);
        return endsAlike && (otherWords.Count > 1 || Of(otherTable).Any(table => words.SkipLast(otherWords.Count).Any(word => table == word || table == word + "s" || table == word + "es")));
    }
}
