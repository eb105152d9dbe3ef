namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>What a table may be partitioned by.</summary>
internal static class PartitionRules
{
    /// <exception cref="SchemaConflictException">It can't be partitioned so.</exception>
    public static void Check(TableName table, IReadOnlyList<WrittenColumn> columns, IReadOnlyList<string> partitionBy)
    {
        foreach (var name in partitionBy)
        {
            var column = columns.FirstOrDefault(column => column.Column.Name == name)?.Column
                ?? throw new SchemaConflictException(
                    table.ToString(),
                    $"the partition column {name} among the columns",
                    string.Join(", ", columns.Select(column => column.Column.Name)),
                    "Select it, or partition by another.");
            if (column.DeltaType is "float" or "double" or "binary")
            {
                throw new SchemaConflictException(
                    table.ToString(), "a partition column whose values have one text each", $"{name} of type {column.DeltaType}", "Partition by another column.");
            }
        }

        if (partitionBy.Count > 0 && partitionBy.Count == columns.Count)
        {
            throw new SchemaConflictException(
                table.ToString(), "a column that the table is not partitioned by", "none", "Partition by fewer columns.");
        }
    }
}
