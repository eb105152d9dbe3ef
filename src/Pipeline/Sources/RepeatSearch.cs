using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Finds the rows that repeat a key. First every row's key, its times cut to the second, is hashed, and only rows that share the hash with another or with a row
/// of silver are looked at: usually few. Of these, the highest-ranked sound row of each key counts: by the columns of <c>latest_by</c>, then the file, the arrival, all
/// values as text. Its position in a file never decides, so drops in any order end in the same silver.
/// </summary>
internal sealed class RepeatSearch
{
    private readonly SourceIntake _intake;
    private readonly SourceRows _rows;
    private readonly ScratchTables _scratch;
    private readonly IReadOnlyDictionary<string, string> _types;
    private readonly string _key;
    private readonly string _rank;
    private readonly string _places;

    private RepeatSearch(SourceIntake intake, SourceRows rows, ScratchTables scratch)
    {
        _intake = intake;
        _rows = rows;
        _scratch = scratch;
        _types = scratch.Columns(rows.AsSilver(rows.Typed(rows.All))).ToDictionary(StringComparer.Ordinal);
        _key = string.Join(", ", intake.Key.Select((_, i) => $"k{i}"));
        _rank = string.Concat(intake.LatestBy.Select((_, i) => $"l{i} DESC NULLS LAST, ")) + "ccq_file DESC, ccq_arrival DESC, ccq_texts DESC";
        _places = string.Concat(intake.LatestBy.Select((_, i) => $"l{i}, ")) + "ccq_file, ccq_line, ccq_arrival, ccq_texts";
    }

    /// <summary>Finds them.</summary>
    /// <param name="intake">The source.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="sound">SQL over a typed row, which stands under the name <c>ccq_batch</c>: whether it is sound.</param>
    /// <param name="scratch">Where tables are made.</param>
    public static Repeats Of(SourceIntake intake, SourceRows rows, Func<string> sound, ScratchTables scratch)
        => intake.Key.Count == 0 ? Repeats.None : new RepeatSearch(intake, rows, scratch).Search(sound);

    private Repeats Search(Func<string> sound)
    {
        // What SQL of the author's own makes of a likely value is not known.
        var values = _intake.Set.Any(set => _intake.Key.Contains(set.Key)) ? _rows.Typed(_rows.All) : _rows.Likely(_rows.All);
        // Without a key no hash: a condition on the rows would make the engine read each value twice, to ask and to hash it.
        var hashes = _scratch.Make($"SELECT ccq_row, CASE WHEN {HasKey} THEN {Hash(Cut)} END AS ccq_hash FROM {_rows.AsSilver(values)}");
        var old = Old(hashes);
        var shared = _scratch.Make(
            $"SELECT ccq_hash FROM {hashes} WHERE ccq_hash IS NOT NULL GROUP BY ccq_hash HAVING count(*) > 1"
            + (old is null ? "" : $"\nUNION SELECT ccq_hash FROM {old}"));
        var among = _scratch.Make($"SELECT ccq_row FROM {hashes} SEMI JOIN {shared} USING (ccq_hash)");
        _scratch.Drop(hashes);
        if (_scratch.CountRows(among) == 0)
            return Repeats.None;

        var candidates = _scratch.Make(Grouped(_scratch.Make(Candidates(among, sound()))));
        var ranked = _scratch.Make(Ranked(candidates, old));
        var leaving = _scratch.Make(
            $"""
            SELECT r.ccq_row, CASE WHEN e.ccq_is_old OR NOT e.ccq_is_outranked THEN 'redelivered' ELSE 'restated' END AS ccq_kind
            FROM {candidates} AS r JOIN {ranked} AS e ON e.ccq_row = r.ccq_stands_for
            WHERE e.ccq_is_old OR e.ccq_is_outranked OR r.ccq_row <> r.ccq_stands_for
            """);
        return Told(candidates, old, ranked, leaving);
    }

    /// <summary>The rows of silver that a row of the source may repeat; null where there is no silver.</summary>
    private string? Old(string hashes)
    {
        if (_intake.Silver is not { } silver)
            return null;
        var has = _scratch.Columns(silver).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        // What is written to a table and read back may have another type of the same values.
        string Value(string column) => has.Contains(column) ? $"CAST({DuckSql.Name(column)} AS {_types[column]})" : $"CAST(NULL AS {_types[column]})";

        // A row of silver that has a value where the drop has no column is not equal to any of the drop.
        var gone = has.Where(c => !_types.ContainsKey(c) && !c.StartsWith("ccq_", StringComparison.Ordinal)).Select(c => $"{DuckSql.Name(c)} IS NULL").ToList();
        return _scratch.Make(
            $"""
            SELECT * FROM (
              SELECT {Hash(column => Cut(Value(column), _types[column]))} AS ccq_hash,
                {string.Concat(_intake.Key.Select((k, i) => $"{Value(k)} AS k{i}, "))}{string.Concat(_intake.LatestBy.Select((l, i) => $"{Value(l)} AS l{i}, "))}
                ccq_file, ccq_line, ccq_arrival, CAST([] AS VARCHAR[]) AS ccq_texts,
                {Packed(_rows.SilverColumns.Select(Value))} AS ccq_values, {(gone.Count == 0 ? "true" : string.Join(" AND ", gone))} AS ccq_is_comparable
              FROM {silver})
            SEMI JOIN {hashes} USING (ccq_hash)
            """);
    }

    private string Candidates(string among, string sound)
    {
        var typed = _rows.Typed($"(SELECT * FROM {_rows.All} SEMI JOIN {among} USING (ccq_row))");
        var columns = _rows.Texts;
        // As a list, null before any text.
        var texts = string.Join(", ", columns.Select(c => $"coalesce('=' || {c.Text}, '')"));
        var faults = string.Concat(columns.Where(c => c.Text != c.Value).Select(c => $", CASE WHEN {c.Value} IS NULL THEN {c.Text} END"));
        var told = $"(SELECT *, [{texts}] AS ccq_texts, [NULL{faults}] AS ccq_faults, {sound} AS ccq_is_sound FROM {typed} AS ccq_batch)";
        return $"""
            SELECT ccq_row, {Hash(Cut)} AS ccq_hash,
              {string.Concat(_intake.Key.Select((k, i) => $"{DuckSql.Name(k)} AS k{i}, "))}{string.Concat(_intake.LatestBy.Select((l, i) => $"{DuckSql.Name(l)} AS l{i}, "))}
              ccq_file, ccq_line, ccq_arrival, ccq_texts, {Packed(_rows.SilverColumns.Select(DuckSql.Name))} AS ccq_values, ccq_faults, ccq_is_sound
            FROM {_rows.AsSilver(told, ", ccq_texts, ccq_faults, ccq_is_sound")}
            WHERE {HasKey}
            """;
    }

    /// <summary>The candidates, each with the row that stands for all with the same values: the highest-ranked of them.</summary>
    private string Grouped(string candidates)
        => $"SELECT *, first_value(ccq_row) OVER (PARTITION BY {_key}, ccq_values, ccq_faults, ccq_is_sound ORDER BY {_rank}, ccq_row) AS ccq_stands_for FROM {candidates}";

    /// <summary>
    /// One row for each different content of a key, and for silver's row (without a <c>ccq_row</c>), and whether a sound one ranks above it. What equals silver's row
    /// stands for it at its own rank.
    /// </summary>
    private string Ranked(string candidates, string? old)
    {
        var keys = string.Join(" AND ", _intake.Key.Select((_, i) => $"o.k{i} = c.k{i}"));
        var isOld = old is null ? "false" : $"EXISTS (SELECT 1 FROM {old} AS o WHERE {keys} AND o.ccq_is_comparable AND o.ccq_values IS NOT DISTINCT FROM c.ccq_values)";
        var elements = $"SELECT ccq_row, {_key}, {_places}, ccq_is_sound OR ccq_is_old AS ccq_is_sound, ccq_is_old "
            + $"FROM (SELECT *, {isOld} AS ccq_is_old FROM {candidates} AS c WHERE ccq_row = ccq_stands_for)";
        if (old is not null)
            elements += $"\nUNION ALL SELECT NULL, {_key}, {_places}, true, true FROM {old}";
        return $"""
            SELECT *, coalesce(bool_or(ccq_is_sound) OVER (PARTITION BY {_key} ORDER BY {_rank} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS ccq_is_outranked
            FROM ({elements})
            """;
    }

    private Repeats Told(string candidates, string? old, string ranked, string leaving)
    {
        long redelivered = 0, restated = 0, ofDrop = 0;
        _scratch.Read(
            $"SELECT count(*) FILTER (ccq_kind = 'redelivered'), count(*) FILTER (ccq_kind = 'restated'), count(*) FILTER (ccq_row <= {_rows.DropRows}) FROM {leaving}",
            reader => (redelivered, restated, ofDrop) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)));

        var repeats = new Repeats(redelivered + restated == 0 ? null : leaving)
        {
            Redelivered = redelivered,
            Restated = restated,
            LeavingDrop = ofDrop,
            LookAlikes = LookAlikes(candidates, leaving, old),
        };
        return old is null ? repeats : WithOld(repeats, old, ranked);
    }

    private Repeats WithOld(Repeats repeats, string old, string ranked)
    {
        var winners = $"(SELECT * FROM {ranked} WHERE ccq_is_sound AND NOT ccq_is_outranked AND ccq_row IS NOT NULL)";
        var join = $"FROM {old} AS o JOIN {winners} AS w ON {string.Join(" AND ", _intake.Key.Select((_, i) => $"o.k{i} = w.k{i}"))}";
        var names = string.Join(", ", _intake.Key.Select((k, i) => $"o.k{i} AS {DuckSql.Name(k)}"));
        // Delivered again in the file that it has, a row keeps its place: any other row of that file still comes later.
        var removed = _scratch.Make(
            $"SELECT {names}, w.ccq_is_old, w.ccq_file AS ccq_file, w.ccq_line AS ccq_line, w.ccq_arrival AS ccq_arrival {join} WHERE NOT w.ccq_is_old OR w.ccq_file <> o.ccq_file");
        var refreshed = _scratch.CountRows($"{removed} WHERE ccq_is_old");
        var all = _scratch.CountRows(removed);
        var on = string.Join(" AND ", _intake.Key.Select(k => $"CAST(s.{DuckSql.Name(k)} AS {_types[k]}) = r.{DuckSql.Name(k)}"));
        return repeats with
        {
            RemovedKeys = all == 0 ? null : removed,
            Replaced = all - refreshed,
            Refreshed = refreshed,
            Refreshing = refreshed == 0
                ? null
                : $"SELECT s.* REPLACE (r.ccq_file AS ccq_file, r.ccq_line AS ccq_line, r.ccq_arrival AS ccq_arrival) FROM {_intake.Silver} AS s JOIN {removed} AS r ON {on} WHERE r.ccq_is_old",
        };
    }

    /// <summary>How many keys that stay are equal to one before them when times are cut to the second.</summary>
    private long LookAlikes(string candidates, string leaving, string? old)
    {
        if (!_intake.Key.Any(k => IsTime(_types[k])))
            return 0;
        var kept = $"SELECT ccq_hash, {_key}, false AS ccq_is_old FROM {candidates} ANTI JOIN {leaving} USING (ccq_row) WHERE ccq_row <= {_rows.DropRows}"
            + (old is null ? "" : $"\nUNION ALL SELECT ccq_hash, {_key}, true FROM {old}");
        var keys = $"SELECT ccq_hash, bool_or(ccq_is_old) AS ccq_is_old FROM ({kept}) GROUP BY ccq_hash, {_key}";
        return _scratch.Count(
            $"SELECT sum(n - greatest(1, o)) FROM (SELECT count(*) AS n, count(*) FILTER (ccq_is_old) AS o FROM ({keys}) GROUP BY ccq_hash)");
    }

    private string HasKey => string.Join(" AND ", _intake.Key.Select(k => $"{DuckSql.Name(k)} IS NOT NULL"));

    private static string Packed(IEnumerable<string> values) => $"struct_pack({string.Join(", ", values.Select((value, i) => $"v{i} := {value}"))})";

    private string Hash(Func<string, string> cut) => $"hash({string.Join(", ", _intake.Key.Select(cut))})";

    private string Cut(string column) => Cut(DuckSql.Name(column), _types[column]);

    private static string Cut(string value, string type) => IsTime(type) ? $"date_trunc('second', {value})" : value;

    private static bool IsTime(string type) => type.StartsWith("TIMESTAMP", StringComparison.Ordinal);
}
