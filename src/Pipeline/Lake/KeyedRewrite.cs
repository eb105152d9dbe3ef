namespace ContactCenter.Pipeline.Lake;

/// <summary>Some files of a table written anew: without the rows that went, with those that came.</summary>
/// <param name="Staged">The new files.</param>
/// <param name="Removes">The files that they take the place of.</param>
/// <param name="RowsRemoved">The rows of those files that are not in the new ones.</param>
/// <param name="RowsAdded">The new rows.</param>
public sealed record KeyedRewrite(StagedFiles Staged, IReadOnlyList<DataFile> Removes, long RowsRemoved, long RowsAdded)
{
    /// <summary>The change of the table that it is.</summary>
    /// <exception cref="SchemaConflictException">A column has another type than in the table, or the partitioning is another.</exception>
    public TableChange ToChange(TableSnapshot? @base)
        => Removes.Count == 0 ? TableChange.Append(Staged, @base) : TableChange.Merge(Staged, @base, Removes);
}
