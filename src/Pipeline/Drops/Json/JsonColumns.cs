namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>The keys of all records as the columns of the drop.</summary>
internal static class JsonColumns
{
    /// <summary>
    /// The suite's columns in the suite's order, then the other keys as they were met. Each record says for itself which keys it has, so a column of the suite that none of them has is
    /// missing in every one: all null. But one that is there in another spelling is not, or its values would go by unseen.
    /// </summary>
    public static IReadOnlyList<DropColumn> Order(IReadOnlyList<string> expected, IReadOnlyList<string> keys)
    {
        IEnumerable<string> names = expected.Where(name => keys.Contains(name) || !keys.Any(key => ColumnMatch.IsLike(key, name)))
            .Concat(keys.Where(key => !expected.Contains(key)));
        return [.. names.Select(name => new DropColumn(name, "VARCHAR"))];
    }

    /// <summary>What keeps the keys from being the suite's columns.</summary>
    public static IEnumerable<DropFault> Check(DropRequest request, IReadOnlyList<string> keys)
    {
        if (keys.Count > 0 && request.ExpectedColumns.Count > 0 && !request.ExpectedColumns.Any(keys.Contains))
        {
            yield return new DropFault(
                request.Data, null, $"objects with the keys {Shown.Names(request.ExpectedColumns)}", $"none of them, but {Shown.Names(keys)}", "Deliver the suite's keys, or correct the suite's columns.");
        }

        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string key in keys)
        {
            if (key.Length == 0)
            {
                yield return new DropFault(request.Data, null, "keys with a name", "an empty key", "Name the key.");
            }
            else if (OwnNames.Has(key))
            {
                yield return new DropFault(request.Data, null, $"keys that do not begin with {OwnNames.Prefix}", key, OwnNames.Advice);
            }
            else if (!seen.TryAdd(key, key))
            {
                yield return new DropFault(request.Data, null, "keys that differ in more than letter case", $"{Shown.Text(seen[key])} and {Shown.Text(key)}", "Use one spelling in all records.");
            }
        }
    }
}
