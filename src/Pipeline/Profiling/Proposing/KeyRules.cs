using ContactCenter.Expectations.Results.Profiles;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>That a column tells a row from all others, and that its values are another table's keys.</summary>
internal static class KeyRules
{
    public static IEnumerable<Proposed> Of(ColumnStudy column, TableStudy table)
    {
        if (Unique(column, table) is { } unique)
            yield return unique;
        if (table.References.FirstOrDefault(reference => reference.Column == column.Name) is { } found)
            yield return Reference(found, column);
    }

    // Only of the best key, and of further ids that no row repeats: that other values never repeated may be chance.
    private static Proposed? Unique(ColumnStudy column, TableStudy table)
    {
        if (column.Repeated is not { } repeated)
            return null;
        var isKey = table.Keys.Count > 0 && table.Keys[0].Columns is [var only] && only == column.Name;
        if (!isKey && !(repeated == 0 && column.IsId && column.Pii?.Kind != "text" && column.Type.Fits >= 20))
            return null;
        var seen = repeated == 0 ? "no value twice" : $"{Told.Count(repeated, "row")} share one ({Told.Share(repeated, column.Type.Fits)})";
        return Proposed.Tolerant("unique", "true", "", repeated, column.Type.Fits, seen);
    }

    private static Proposed Reference(ReferenceCandidate reference, ColumnStudy column)
    {
        var to = $"suite: {reference.Suite}, column: {Yaml.Text(reference.OtherColumn)}";
        var seen = reference.Orphans == 0 ? "every value is there" : $"{Told.Count(reference.Orphans, "row")} with a value that is not there ({Told.Share(reference.Orphans, column.Type.Fits)})";
        return Proposed.Tolerant("references", $"{{ {to} }}", to, reference.Orphans, column.Type.Fits, seen)!;
    }
}
