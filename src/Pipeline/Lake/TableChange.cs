using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Lake;

/// <summary>What a publication is to make of one table.</summary>
public sealed record TableChange
{
    private TableChange(TableName table, TableSnapshot? @base, string operation)
    {
        Table = table;
        Base = @base;
        Operation = operation;
    }

    /// <summary>The table.</summary>
    public TableName Table { get; }

    /// <summary>The table as the change found it; null for a new one.</summary>
    public TableSnapshot? Base { get; }

    /// <summary>What is done, in the words of the log: WRITE, MERGE, RESTORE, OPTIMIZE.</summary>
    public string Operation { get; }

    /// <summary>Further words on it for the history.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The columns afterwards.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The partition columns afterwards.</summary>
    public required IReadOnlyList<string> PartitionColumns { get; init; }

    /// <summary>Files that come.</summary>
    public required IReadOnlyList<DataFile> Adds { get; init; }

    /// <summary>Files that go; the base has them.</summary>
    public required IReadOnlyList<DataFile> Removes { get; init; }

    /// <summary>False when the rows are the same afterwards, only in other files.</summary>
    public bool DataChange { get; init; } = true;

    /// <summary>Whether the change makes no difference, so that no commit is needed.</summary>
    public bool IsEmpty
        => Base is not null && Adds.Count == 0 && Removes.Count == 0
            && Columns.SequenceEqual(Base.Columns) && PartitionColumns.SequenceEqual(Base.PartitionColumns);

    /// <summary>The staged rows come to those that are there.</summary>
    /// <exception cref="SchemaConflictException">A column has another type than in the table, or the partitioning is another.</exception>
    public static TableChange Append(StagedFiles staged, TableSnapshot? @base) => Merge(staged, @base, [], "WRITE", "Append");

    /// <summary>The staged rows come in place of some files.</summary>
    /// <exception cref="SchemaConflictException">A column has another type than in the table, or the partitioning is another.</exception>
    public static TableChange Merge(StagedFiles staged, TableSnapshot? @base, IReadOnlyList<DataFile> removes)
        => Merge(staged, @base, removes, "MERGE", mode: null);

    /// <summary>The staged rows come in place of all.</summary>
    /// <param name="staged">The rows.</param>
    /// <param name="base">The table as it is; null for a new one.</param>
    /// <param name="replaceSchema">Whether columns and partitioning may become others than the table's; what is read as of before keeps its own.</param>
    /// <exception cref="SchemaConflictException">A column has another type than in the table, or the partitioning is another, and that may not be.</exception>
    public static TableChange Overwrite(StagedFiles staged, TableSnapshot? @base, bool replaceSchema = false)
        => replaceSchema
            ? new(staged.Table, @base, "WRITE")
            {
                Columns = staged.Columns,
                PartitionColumns = staged.PartitionColumns,
                Adds = staged.Files,
                Removes = @base?.Files ?? [],
                Parameters = Mode("Overwrite", staged.PartitionColumns),
            }
            : Merge(staged, @base, @base?.Files ?? [], "WRITE", "Overwrite");

    /// <summary>Removes the files that were to come, because they will not.</summary>
    internal void DiscardAdds() => new StagedFiles(Table, Base!.Folder, Columns, PartitionColumns, Adds).Discard();

    /// <summary>The table becomes again what it was.</summary>
    internal static TableChange Restore(TableSnapshot head, TableSnapshot target)
    {
        var live = head.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var wanted = target.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new(head.Name, head, "RESTORE")
        {
            Columns = target.Columns,
            PartitionColumns = target.PartitionColumns,
            Adds = [.. target.Files.Where(file => !live.Contains(file.Path))],
            Removes = [.. head.Files.Where(file => !wanted.Contains(file.Path))],
            Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["version"] = $"{target.Version}" },
        };
    }

    /// <summary>The same rows in other files.</summary>
    internal static TableChange Optimize(StagedFiles staged, TableSnapshot @base, IReadOnlyList<DataFile> removes)
        => Merge(staged, @base, removes, "OPTIMIZE", mode: null) with { DataChange = false };

    private static TableChange Merge(StagedFiles staged, TableSnapshot? @base, IReadOnlyList<DataFile> removes, string operation, string? mode)
        => new(staged.Table, @base, operation)
        {
            Columns = SchemaRules.Merged(staged, @base),
            PartitionColumns = staged.PartitionColumns,
            Adds = staged.Files,
            Removes = removes,
            Parameters = mode is null ? new Dictionary<string, string>(StringComparer.Ordinal) : Mode(mode, staged.PartitionColumns),
        };

    private static Dictionary<string, string> Mode(string mode, IReadOnlyList<string> partitionBy)
        => new(StringComparer.Ordinal)
        {
            ["mode"] = mode,
            ["partitionBy"] = Log.Json.Text(json =>
            {
                json.WriteStartArray();
                foreach (var column in partitionBy)
                    json.WriteStringValue(column);
                json.WriteEndArray();
            }),
        };
}
