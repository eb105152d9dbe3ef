using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>How the columns of a table differ from those of the run before.</summary>
/// <param name="Before">That run; null when there was none that read the table.</param>
/// <param name="Added">Columns that were not there, in the order of the data.</param>
/// <param name="Removed">Columns that are not there any more, with the type that they had.</param>
/// <param name="Retyped">Columns of another type, with the type that they had.</param>
/// <param name="IsReordered">Whether the columns that are there both times come in another order.</param>
public sealed record SchemaChanges(
    RunLine? Before, IReadOnlyList<string> Added, IReadOnlyList<ColumnSummary> Removed, IReadOnlyList<ColumnSummary> Retyped, bool IsReordered)
{
    /// <summary>Nothing changed, as far as is known.</summary>
    public bool IsSame => Added.Count + Removed.Count + Retyped.Count == 0 && !IsReordered;

    internal static SchemaChanges Between(IReadOnlyList<ColumnSummary> now, IReadOnlyList<ColumnSummary> before, RunLine? run)
    {
        if (run is null)
            return new(null, [], [], [], IsReordered: false);
        var was = before.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var names = now.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return new(
            run,
            [.. now.Where(column => !was.ContainsKey(column.Name)).Select(column => column.Name)],
            [.. before.Where(column => !names.Contains(column.Name))],
            [.. now.Where(column => was.TryGetValue(column.Name, out var old) && old.Type != column.Type).Select(column => was[column.Name])],
            !now.Select(column => column.Name).Where(was.ContainsKey).SequenceEqual(before.Select(column => column.Name).Where(names.Contains), StringComparer.Ordinal));
    }
}
