namespace ContactCenter.Pipeline.Transformations;

/// <summary>
/// A table as the SQL of pictures sees it: personal data are tokens there from the outset, so that no expression can bring them into a picture. What the table's suite
/// declares is shown as it says. A text that no suite declares can't be told to be free of personal data and is a token too, and so is a column of another type that a
/// suite of the pipeline calls personal in another table.
/// </summary>
/// <param name="Name">The table's name for SQL: that of a source or a step, or of a source's quarantine.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record ShownTable(string Name, IReadOnlyList<ShownColumn> Columns)
{
    // What is not declared has no kind of its own.
    private const string Undeclared = "text";

    /// <summary>The tables of a pipeline, by name.</summary>
    public static IReadOnlyDictionary<string, ShownTable> Of(IReadOnlyList<PipelineSource> sources, IReadOnlyList<PipelineStep> steps)
    {
        Dictionary<string, string> pii = new(StringComparer.OrdinalIgnoreCase);
        foreach (var column in sources.Select(s => s.Suite).Concat(steps.Select(s => s.Suite)).SelectMany(suite => suite?.Columns ?? []))
        {
            if (column.Pii is { } kind)
                pii.TryAdd(SilverNames.Of(column.Name), kind);
        }

        var tables = new Dictionary<string, ShownTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            var declared = source.Suite.Columns.ToDictionary(column => SilverNames.Of(column.Name), column => column.Pii, StringComparer.Ordinal);
            tables.Add(source.Name, new(source.Name, [.. source.Columns.Select(column => Shown(column, declared, pii))]));
        }

        foreach (var step in steps)
        {
            var declared = (step.Suite?.Columns ?? []).ToDictionary(column => column.Name, column => column.Pii, StringComparer.Ordinal);
            tables.Add(step.Table, new(step.Table, [.. step.Columns.Select(column => Shown(column, declared, pii))]));
        }

        // Besides the key what stands there is ours: ids, kinds, names of files and rules.
        foreach (var source in sources)
        {
            var name = QuarantineOf.Name(source.Name);
            var declared = source.Suite.Columns.ToDictionary(column => SilverNames.Of(column.Name), column => column.Pii, StringComparer.Ordinal);
            tables.TryAdd(name, new(name, [.. QuarantineOf.Columns(source).Select(column => source.Key.Contains(column.Name) ? Shown(column, declared, pii) : new(column.Name, column.Type, Pii: null))]));
        }

        return tables;
    }

    private static ShownColumn Shown(TableColumn column, Dictionary<string, string?> declared, Dictionary<string, string> pii)
    {
        if (declared.TryGetValue(column.Name, out var kind) || SilverNames.Lineage.Contains(column))
            return new(column.Name, column.Type, kind);
        return new(column.Name, column.Type, pii.TryGetValue(column.Name, out var elsewhere) ? elsewhere : IsPlain(column.Type) ? null : Undeclared);
    }

    private static bool IsPlain(string type) => ColumnTypes.IsNumber(type) || ColumnTypes.IsTime(type) || type == "BOOLEAN";
}

/// <summary>A column as pictures see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in the table.</param>
/// <param name="Pii">The kind of personal data that it holds; null if none.</param>
internal sealed record ShownColumn(string Name, string Type, string? Pii)
{
    /// <summary>The column as pictures see it: tokens are text.</summary>
    public TableColumn Seen => new(Name, Pii is null ? Type : "VARCHAR");
}
