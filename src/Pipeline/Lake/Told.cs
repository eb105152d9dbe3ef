namespace ContactCenter.Pipeline.Lake;

/// <summary>Words of messages about the lake.</summary>
internal static class Told
{
    public static string Reason(Exception cause) => cause.Message.TrimEnd('.', ' ').Split('\n')[0];

    public static string DidYouMean(string name, IReadOnlyList<TableName> tables)
    {
        if (tables.Count == 0)
            return "The lake is empty: nothing has been published yet.";

        // Each by as many of its parts as the name has.
        var parts = name.Count(character => character == '/') + 1;
        var nearest = tables.MinBy(table => Distance(name, Ending(table, parts)))!;
        if (Distance(name, Ending(nearest, parts)) <= Math.Max(2, Ending(nearest, parts).Length / 4))
            return $"Did you mean {nearest}?";
        // Wrong altogether but for the table's own name.
        var ending = tables.FirstOrDefault(table => table.Table == name[(name.LastIndexOf('/') + 1)..]);
        return ending is null ? "`ccq lake tables` lists them." : $"Did you mean {ending}?";
    }

    public static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static string Ending(TableName table, int parts) => parts switch
    {
        1 => table.Table,
        2 => $"{table.Layer}/{table.Table}",
        _ => table.ToString(),
    };

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
