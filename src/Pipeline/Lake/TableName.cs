namespace ContactCenter.Pipeline.Lake;

/// <summary>A table of the lake. Each part is letters, digits, <c>_</c> and <c>-</c>, and begins with a letter or a digit, so that a name is always a folder within the lake.</summary>
public sealed record TableName : IComparable<TableName>
{
    private const int Longest = 100;

    /// <summary>Names a table.</summary>
    /// <param name="system">The system, as <c>customer-courier</c>.</param>
    /// <param name="layer">The layer, as <c>silver</c>.</param>
    /// <param name="table">The table within it.</param>
    /// <exception cref="FormatException">A part is not a name.</exception>
    public TableName(string system, string layer, string table)
    {
        System = Checked(system);
        Layer = Checked(layer);
        Table = Checked(table);
    }

    /// <summary>The system.</summary>
    public string System { get; }

    /// <summary>The layer.</summary>
    public string Layer { get; }

    /// <summary>The table within system and layer.</summary>
    public string Table { get; }

    /// <summary>Reads <c>system/layer/table</c>.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static TableName Parse(string text)
        => text.Split('/') is [var system, var layer, var table]
            ? new(system, layer, table)
            : throw new FormatException($"expected a table as system/layer/table, found '{text}'");

    /// <summary>Reads <c>system/layer/table</c>; null when it is not of that form.</summary>
    public static TableName? TryParse(string text)
        => text.Split('/') is [var system, var layer, var table] && IsName(system) && IsName(layer) && IsName(table) ? new(system, layer, table) : null;

    /// <summary>The order of <see cref="ToString"/> by its characters.</summary>
    public int CompareTo(TableName? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary><c>system/layer/table</c>: the path of the table's folder below the lake.</summary>
    public override string ToString() => $"{System}/{Layer}/{Table}";

    private static string Checked(string part)
        => IsName(part)
            ? part
            : throw new FormatException($"expected a name of letters, digits, _ and - that begins with a letter or digit, found '{part}'");

    private static bool IsName(string part)
    {
        if (part.Length is 0 or > Longest || !char.IsAsciiLetterOrDigit(part[0]))
            return false;
        foreach (var character in part)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-'))
                return false;
        }

        return true;
    }
}
