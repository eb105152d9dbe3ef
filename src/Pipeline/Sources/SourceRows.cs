using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>The rows that a source looks at in one run, those of the drop and those that waited, and the forms in which they are read: raw, typed, as silver has them.</summary>
internal sealed class SourceRows
{
    /// <summary>The columns that tell where a row comes from; every form has them.</summary>
    public const string Places = "ccq_row, ccq_file, ccq_line, ccq_arrival";

    private readonly SourceIntake _intake;

    private SourceRows(SourceIntake intake, ScratchTables scratch, IReadOnlyList<KeyValuePair<string, string>> dropColumns, string? bronze, long dropRows)
    {
        _intake = intake;
        DropColumns = dropColumns;
        DropRows = dropRows;
        Columns = dropColumns;
        var columns = dropColumns.ToList();

        if (Back(intake) is { } back)
        {
            var raw = scratch.Columns(back).Where(c => !c.Key.StartsWith("ccq_", StringComparison.Ordinal)).ToList();
            columns.AddRange(raw.Where(c => !columns.Exists(known => known.Key == c.Key)));
            WaitingTable = scratch.Make(
                $"SELECT {string.Join(", ", raw.Select(c => $"{DuckSql.Name(c.Key)}").Append("ccq_id"))}, ccq_is_replayed,\n"
                + $"  {dropRows} + row_number() OVER (ORDER BY ccq_arrival, ccq_file, ccq_line, ccq_id) AS ccq_row, ccq_file, ccq_line, ccq_arrival FROM {back}");
            Waiting = scratch.CountRows($"{WaitingTable} WHERE NOT ccq_is_replayed");
            Replayed = scratch.CountRows($"{WaitingTable} WHERE ccq_is_replayed");
            Columns = columns;
            var forms = $"SELECT {List(columns, c => raw.Exists(known => known.Key == c.Key) ? $"CAST({DuckSql.Name(c.Key)} AS {c.Value})" : $"CAST(NULL AS {c.Value})")}, {Places} FROM {WaitingTable}";
            WaitingRows = $"({forms})";
            ReplayedRows = $"({forms} WHERE ccq_is_replayed)";
        }

        if (bronze is null)
            return;
        // What is written to a table and read back may have another type of the same values.
        var stored = scratch.Columns(bronze);
        Drop = $"(SELECT {List(dropColumns, AsDropped)}, {Places} FROM {bronze})";
        DropAsAll = columns.Count == dropColumns.Count
            ? Drop
            : $"(SELECT {List(columns, c => dropColumns.Contains(c) ? AsDropped(c) : $"CAST(NULL AS {c.Value})")}, {Places} FROM {bronze})";

        string AsDropped(KeyValuePair<string, string> column)
            => stored.Any(c => c.Key == column.Key && c.Value == column.Value) ? DuckSql.Name(column.Key) : $"CAST({DuckSql.Name(column.Key)} AS {column.Value})";
    }

    /// <summary>The columns of the drop and their engine's types; of the waiting rows where there is no drop.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> DropColumns { get; }

    /// <summary>The columns of all rows.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Columns { get; }

    /// <summary>The rows of the drop; those of quarantine have higher numbers.</summary>
    public long DropRows { get; }

    /// <summary>The rows that waited.</summary>
    public long Waiting { get; }

    /// <summary>The rows that a person sends through again.</summary>
    public long Replayed { get; }

    /// <summary>The table of the rows of quarantine, those that waited and those replayed, with <c>ccq_id</c> and <c>ccq_is_replayed</c>; null when there are none.</summary>
    public string? WaitingTable { get; }

    /// <summary>The rows of the drop; null without one.</summary>
    public string? Drop { get; }

    /// <summary>The same with the columns of all rows.</summary>
    private string? DropAsAll { get; }

    /// <summary>The rows of quarantine; null when there are none.</summary>
    public string? WaitingRows { get; }

    /// <summary>Those of them that are replayed.</summary>
    public string? ReplayedRows { get; }

    /// <summary>All rows.</summary>
    public string All => DropAsAll is null ? WaitingRows! : WaitingRows is null ? DropAsAll : $"(SELECT * FROM {DropAsAll} UNION ALL SELECT * FROM {WaitingRows})";

    public static SourceRows Of(SourceIntake intake, ScratchTables scratch, BronzeDrop? bronze)
        => new(intake, scratch, bronze is null ? [] : [.. bronze.Drop.Columns.Select(c => KeyValuePair.Create(c.Name, c.Type))], bronze?.Relation, bronze?.Drop.Rows ?? 0);

    /// <summary>Rows with their typed values, as a batch has them.</summary>
    public string Typed(string raw) => $"(SELECT {DuckDbTable.Fields(_intake.Suite, Columns)},\n  {Places} FROM {raw})";

    /// <summary>Rows with values that are equal wherever the typed ones are, but cheaper: for a first look.</summary>
    public string Likely(string raw) => $"(SELECT {DuckDbTable.LikelyFields(_intake.Suite, Columns)},\n  {Places} FROM {raw})";

    /// <summary>Typed rows as silver has them; further columns are carried along.</summary>
    /// <param name="typed">What <see cref="Typed"/> gives, or that with further columns.</param>
    /// <param name="further">Names of columns to carry along, each with a comma before it.</param>
    public string AsSilver(string typed, string further = "")
    {
        var named = $"(SELECT {List(Columns, c => DuckSql.Name(c.Key), _intake.SilverName)}, {Places}{further} FROM {typed})";
        var names = Columns.Select(c => _intake.SilverName(c.Key)).ToHashSet(StringComparer.Ordinal);
        var replaced = _intake.Set.Where(set => names.Contains(set.Key)).Select(Assignment).ToList();
        var added = _intake.Set.Where(set => !names.Contains(set.Key)).Select(Assignment).ToList();
        return _intake.Set.Count == 0
            ? named
            : $"(SELECT * {(replaced.Count == 0 ? "" : $"REPLACE ({string.Join(", ", replaced)})")}{string.Concat(added.Select(a => $", {a}"))} FROM {named})";
    }

    /// <summary>SQL of each column's typed value and of its text, in the order of their names.</summary>
    public IReadOnlyList<(string Value, string Text)> Texts
        => [.. DuckDbTable.Columns(_intake.Suite, Columns)
            .OrderBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => (c.Value, c.IsText ? c.Text : $"CAST({c.Text} AS VARCHAR)"))];

    /// <summary>The columns of silver that a row has, in order: those of the data, then new ones.</summary>
    public IReadOnlyList<string> SilverColumns
        => [.. Columns.Select(c => _intake.SilverName(c.Key)).Concat(_intake.Set.Select(set => set.Key)).Distinct(StringComparer.Ordinal)];

    /// <summary>The key by the names that its columns have in the data; empty without a key, or when one of its columns is made by <c>set</c>.</summary>
    public IReadOnlyList<string> KeyColumns
    {
        get
        {
            string[] key = [.. _intake.Key
                .Where(name => _intake.Set.All(set => set.Key != name))
                .Select(name => Columns.Select(column => column.Key).FirstOrDefault(column => _intake.SilverName(column) == name))
                .OfType<string>()];
            return key.Length == _intake.Key.Count ? key : [];
        }
    }

    /// <summary>Why the data can't become rows of silver; null when they can.</summary>
    public string? Fault()
    {
        var clash = Columns.GroupBy(c => _intake.SilverName(c.Key), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
            return $"{_intake.Suite.Data.Name}: expected columns of different names in silver, found that {string.Join(" and ", clash.Select(c => c.Key))} both become {clash.Key}. Rename one of them.";

        var names = SilverColumns;
        var missing = _intake.Key.Concat(_intake.LatestBy).FirstOrDefault(name => !names.Contains(name));
        return missing is null
            ? null
            : $"{_intake.Suite.Data.Name}: expected the column {missing}, by which rows that repeat each other are told, found the columns {string.Join(", ", names)}.";
    }

    private static string? Back(SourceIntake intake) => (intake.Waiting, intake.Replayed) switch
    {
        (null, null) => null,
        ({ } waiting, null) => $"(SELECT *, false AS ccq_is_replayed FROM {waiting})",
        (null, { } replayed) => $"(SELECT *, true AS ccq_is_replayed FROM {replayed})",
        ({ } waiting, { } replayed) => $"(SELECT *, false AS ccq_is_replayed FROM {waiting} UNION ALL BY NAME SELECT *, true AS ccq_is_replayed FROM {replayed})",
    };

    private static string Assignment(KeyValuePair<string, string> set) => $"(\n{set.Value}\n) AS {DuckSql.Name(set.Key)}";

    private static string List(IEnumerable<KeyValuePair<string, string>> columns, Func<KeyValuePair<string, string>, string> sql, Func<string, string>? name = null)
        => string.Join(", ", columns.Select(c => $"{sql(c)} AS {DuckSql.Name(name is null ? c.Key : name(c.Key))}"));
}
