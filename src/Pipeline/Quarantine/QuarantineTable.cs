using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>The quarantine of one source as one publication has it, and SQL over it.</summary>
/// <param name="Tables">The source's tables.</param>
/// <param name="Rows">The rows that were set aside.</param>
/// <param name="Events">What became of them; null when nothing has yet.</param>
/// <param name="Known">What is known of the source; null when nothing is: then nothing of it is shown in clear.</param>
internal sealed record QuarantineTable(SourceTables Tables, TableSnapshot Rows, TableSnapshot? Events, KnownSource? Known)
{
    /// <summary>The order in which the rows came.</summary>
    public const string InOrder = "ORDER BY ccq_arrival, ccq_file, ccq_line, ccq_id";

    private const string Layer = "quarantine";

    /// <summary><c>SYSTEM/TABLE</c>.</summary>
    public string Name => $"{Tables.System}/{Tables.Name}";

    /// <summary>The columns of the data, in order.</summary>
    public IReadOnlyList<string> Columns => [.. Rows.Columns.Select(column => column.Name).Where(name => !OwnNames.Has(name))];

    /// <summary>All rows with what closed them (<c>ccq_outcome</c>, <c>ccq_closed_at</c>, <c>ccq_closed_by</c>; null for an open row), to stand after FROM.</summary>
    public string WithOutcome
    {
        get
        {
            var rows = WaitingRows.All(Rows, Events);
            return Events is null
                ? $"(SELECT *, CAST(NULL AS VARCHAR) AS ccq_outcome, CAST(NULL AS TIMESTAMP) AS ccq_closed_at, CAST(NULL AS VARCHAR) AS ccq_closed_by FROM {rows})"
                : $"(SELECT r.*, e.outcome AS ccq_outcome, e.\"at\" AS ccq_closed_at, coalesce(e.\"by\", 'run ' || e.run_id) AS ccq_closed_by FROM {rows} AS r "
                    + $"LEFT JOIN (SELECT * FROM {EventRows} WHERE outcome <> 'quarantined') AS e USING (ccq_id))";
        }
    }

    /// <summary>The open rows, to stand after FROM.</summary>
    public string Open => WaitingRows.Open(Rows, Events);

    /// <summary>The events, to stand after FROM; null when there are none.</summary>
    public string? EventRows => Events is null ? null : TableState.InUtc(Events.Columns, Events.ReadSql);

    /// <summary>All tables of quarantine in a lake, by name.</summary>
    public static IReadOnlyList<QuarantineTable> All(DeltaLake lake, LakeView view)
    {
        var names = view.Tables.Where(table => table.Layer == Layer).ToList();
        return [.. names
            .Where(table => !(table.Table.EndsWith("_events", StringComparison.Ordinal) && names.Contains(new(table.System, Layer, table.Table[..^"_events".Length]))))
            .Select(table => Of(lake, view, table))];
    }

    /// <summary>The quarantine that a person names, by its table, its suite or its source.</summary>
    /// <exception cref="QuarantineRefusedException">There is none.</exception>
    public static QuarantineTable Find(DeltaLake lake, LakeView view, string name)
    {
        var all = All(lake, view);
        return all.FirstOrDefault(table => table.Name == name)
            ?? all.FirstOrDefault(table => $"{table.Tables.System}/{table.Known?.Suite}" == name)
            ?? all.FirstOrDefault(table => $"{table.Tables.System}/{table.Known?.Name}" == name)
            ?? throw new QuarantineRefusedException([
                $"{name}: expected a table in quarantine as SYSTEM/TABLE, found "
                    + (all.Count == 0 ? $"that the lake {lake.Root} has no row in quarantine" : $"none of that name; there is {string.Join(", ", all.Select(table => table.Name))}")
                    + "."]);
    }

    private static QuarantineTable Of(DeltaLake lake, LakeView view, TableName table)
    {
        var tables = new SourceTables(table.System, table.Table);
        return new(tables, view.Get(table), view.Find(tables.Events), KnownSource.Find(lake, table.System).FirstOrDefault(known => known.Table == table.Table));
    }
}
