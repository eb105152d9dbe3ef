namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>How the schema of a table may grow: by columns at its end, in no other way.</summary>
internal static class SchemaRules
{
    /// <summary>The columns of a table after rows of a staged schema came into it.</summary>
    /// <exception cref="SchemaConflictException">They can't come in.</exception>
    public static IReadOnlyList<TableColumn> Merged(StagedFiles staged, TableSnapshot? @base)
    {
        if (@base is null)
            return staged.Columns;
        if (!staged.PartitionColumns.SequenceEqual(@base.PartitionColumns))
        {
            throw new SchemaConflictException(
                staged.Table.ToString(),
                $"rows partitioned by {List(@base.PartitionColumns)}, as the table is",
                List(staged.PartitionColumns),
                "Keep the partitioning, or write to a table of another name.");
        }

        List<TableColumn> columns = [.. @base.Columns];
        foreach (var column in staged.Columns)
        {
            var known = @base.Columns.FirstOrDefault(known => string.Equals(known.Name, column.Name, StringComparison.OrdinalIgnoreCase));
            if (known is null)
                columns.Add(column);
            else if (known != column)
                throw Differs(staged.Table, known, column);
        }

        return columns;
    }

    private static SchemaConflictException Differs(TableName table, TableColumn known, TableColumn column)
        => known.Name == column.Name
            ? new(
                table.ToString(),
                $"column {known.Name} of type {known.DeltaType}, as the table has it",
                column.DeltaType,
                "A column keeps its type: cast it, or write it under another name.")
            : new(
                table.ToString(),
                $"column {known.Name} written as the table has it",
                column.Name,
                "Names that differ only by case are one column: write it alike.");

    private static string List(IReadOnlyList<string> columns) => columns.Count == 0 ? "nothing" : string.Join(", ", columns);
}
