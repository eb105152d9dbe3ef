using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using TableColumn = ContactCenter.Pipeline.Lake.TableColumn;

namespace ContactCenter.Pipeline.Running;

/// <summary>A table as a run will leave it, for the steps and checkpoints that read it.</summary>
/// <param name="Relation">All its rows, to stand after FROM; times are UTC without a zone.</param>
/// <param name="Rows">How many they are.</param>
internal sealed record TableState(string Relation, long Rows)
{
    /// <summary>The rows that came and those that went, to stand after FROM; null when none did.</summary>
    public string? Changed { get; init; }

    /// <summary>Whether there was no such table before: then all its rows came.</summary>
    public bool IsNew { get; init; }

    /// <summary>A table that this run leaves as it is.</summary>
    public static TableState Unchanged(TableSnapshot table) => new(InUtc(table.Columns, table.ReadSql), table.Rows ?? 0);

    /// <summary>A table with a change.</summary>
    /// <param name="change">What becomes of it.</param>
    /// <param name="folder">The table's folder.</param>
    /// <param name="changed">The rows that come and go.</param>
    public static TableState After(TableChange change, string folder, string? changed)
    {
        var gone = change.Removes.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        DataFile[] files = [.. (change.Base?.Files ?? []).Where(file => !gone.Contains(file.Path)), .. change.Adds];
        var relation = ReadFiles.Sql(change.Columns, files.Select(file => Path.Combine(folder, file.Path)));
        return new(InUtc(change.Columns, relation), files.Sum(file => file.Rows ?? 0))
        {
            Changed = changed,
            IsNew = change.Base is null,
        };
    }

    /// <summary>Rows of the lake, whose times have a zone there, with times as SQL of suites and pipelines sees them.</summary>
    public static string InUtc(IReadOnlyList<TableColumn> columns, string relation)
    {
        string[] times = [.. columns.Where(c => c.DeltaType == "timestamp").Select(c => $"{DuckSql.Name(c.Name)} AT TIME ZONE 'UTC' AS {DuckSql.Name(c.Name)}")];
        return times.Length == 0 ? relation : $"(SELECT * REPLACE ({string.Join(", ", times)}) FROM {relation})";
    }
}
