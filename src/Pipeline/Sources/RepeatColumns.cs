using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// What is looked at of a row to find repeats, of the source's rows and of silver's alike: <c>ccq_hash</c> of its key cut to the second, the key's columns <c>k0</c>, <c>k1</c> …, those of
/// <c>latest_by</c> as <c>l0</c>, <c>l1</c> …, its place, and <c>ccq_values</c>, which tells all its values from others.
/// </summary>
internal sealed class RepeatColumns
{
    private readonly SourceIntake _intake;
    private readonly SourceRows _rows;
    private readonly Dictionary<string, string> _types;
    private readonly HashSet<string> _silver;

    public RepeatColumns(SourceIntake intake, SourceRows rows, ScratchTables scratch)
    {
        _intake = intake;
        _rows = rows;
        _types = scratch.Columns(rows.AsSilver(rows.Typed(rows.All))).ToDictionary(StringComparer.Ordinal);
        _silver = intake.Silver is null ? [] : scratch.Columns(intake.Silver).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The columns of the key.</summary>
    public string Key => string.Join(", ", _intake.Key.Select((_, i) => $"k{i}"));

    /// <summary>What rows of one key are ordered by, highest first.</summary>
    public string Rank => string.Concat(_intake.LatestBy.Select((_, i) => $"l{i} DESC NULLS LAST, ")) + "ccq_file DESC, ccq_arrival DESC, ccq_texts DESC";

    /// <summary>The columns that rank and place a row, but for its texts.</summary>
    public string Places => string.Concat(_intake.LatestBy.Select((_, i) => $"l{i}, ")) + "ccq_file, ccq_line, ccq_arrival";

    /// <summary>Whether a time is in the key, so that two keys may look alike.</summary>
    public bool HasTimes => _intake.Key.Any(k => IsTime(_types[k]));

    /// <summary>A SELECT of every row's number and its hash, null where a row has no key.</summary>
    public string Hashes
    {
        get
        {
            // What SQL of the author's own makes of a likely value is not known.
            var values = _intake.Set.Any(set => _intake.Key.Contains(set.Key)) ? _rows.Typed(_rows.All) : _rows.Likely(_rows.All);
            // Without a key no hash: a condition on the rows would make the engine read each value twice, to ask and to hash it.
            return $"SELECT ccq_row, CASE WHEN {HasKey} THEN {Hash(Plain)} END AS ccq_hash FROM {_rows.AsSilver(values)}";
        }
    }

    /// <summary>A SELECT of the rows of silver that share a hash with one of the source.</summary>
    public string Old(string hashes)
    {
        // A row of silver that has a value where the drop has no column is not equal to any of the drop.
        var gone = _silver.Where(c => !_types.ContainsKey(c) && !c.StartsWith("ccq_", StringComparison.Ordinal)).Select(c => $"{DuckSql.Name(c)} IS NULL").ToList();
        return $"""
            SELECT * FROM (
              SELECT {Hash(Stored)} AS ccq_hash, {Named(Stored)} ccq_file, ccq_line, ccq_arrival, {Values(Stored)} AS ccq_values,
                {(gone.Count == 0 ? "true" : string.Join(" AND ", gone))} AS ccq_is_comparable
              FROM {_intake.Silver})
            SEMI JOIN {hashes} USING (ccq_hash)
            """;
    }

    /// <summary>A SELECT of some rows of the source.</summary>
    /// <param name="among">A relation of <c>ccq_row</c>: which.</param>
    /// <param name="sound">SQL over a typed row, which stands under the name <c>ccq_batch</c>: whether it is sound.</param>
    /// <param name="withTexts">True to have its texts as <c>ccq_texts</c>, and as <c>ccq_faults</c> those that are not of their type.</param>
    public string Rows(string among, string sound, bool withTexts)
    {
        var typed = _rows.Typed($"(SELECT * FROM {_rows.All} SEMI JOIN {among} USING (ccq_row))");
        var further = withTexts ? ", ccq_texts, ccq_faults, ccq_is_sound" : ", ccq_is_sound";
        var texts = "";
        if (withTexts)
        {
            var columns = _rows.Texts;
            // Null before any text.
            texts = $"[{string.Join(", ", columns.Select(c => $"coalesce('=' || {c.Text}, '')"))}] AS ccq_texts, "
                + $"[NULL{string.Concat(columns.Where(c => c.Text != c.Value).Select(c => $", CASE WHEN {c.Value} IS NULL THEN {c.Text} END"))}] AS ccq_faults, ";
        }

        var told = $"(SELECT *, {texts}{sound} AS ccq_is_sound FROM {typed} AS ccq_batch)";
        return $"SELECT ccq_row, {Hash(Plain)} AS ccq_hash, {Named(Plain)} ccq_file, ccq_line, ccq_arrival, {Values(Plain)} AS ccq_values{further}\n"
            + $"FROM {_rows.AsSilver(told, further)} WHERE {HasKey}";
    }

    /// <summary>SQL: two rows under these names have the same key.</summary>
    public string SameKey(string one, string other) => string.Join(" AND ", _intake.Key.Select((_, i) => $"{one}.k{i} = {other}.k{i}"));

    /// <summary>SQL: a row of silver has the key of a row whose key goes by the names of silver.</summary>
    public string SameAsSilver(string silver, string other)
        => string.Join(" AND ", _intake.Key.Select(k => $"CAST({silver}.{DuckSql.Name(k)} AS {_types[k]}) = {other}.{DuckSql.Name(k)}"));

    /// <summary>The key of a row under that name, by the names of silver.</summary>
    public string KeyNamed(string row) => string.Join(", ", _intake.Key.Select((k, i) => $"{row}.k{i} AS {DuckSql.Name(k)}"));

    /// <summary>SQL: one row ranks above another of its key, where the two did not come in one file of one drop.</summary>
    public string IsAbove(string one, string other)
    {
        var latest = _intake.LatestBy.Select((_, i)
            => $"WHEN {one}.l{i} IS DISTINCT FROM {other}.l{i} THEN {other}.l{i} IS NULL OR coalesce({one}.l{i} > {other}.l{i}, false) ");
        return $"CASE {string.Concat(latest)}WHEN {one}.ccq_file <> {other}.ccq_file THEN {one}.ccq_file > {other}.ccq_file ELSE {one}.ccq_arrival > {other}.ccq_arrival END";
    }

    private string HasKey => string.Join(" AND ", _intake.Key.Select(k => $"{DuckSql.Name(k)} IS NOT NULL"));

    private static string Plain(string column) => DuckSql.Name(column);

    // What is written to a table and read back may have another type of the same values.
    private string Stored(string column) => _silver.Contains(column) ? $"CAST({DuckSql.Name(column)} AS {_types[column]})" : $"CAST(NULL AS {_types[column]})";

    private string Hash(Func<string, string> value)
        => $"hash({string.Join(", ", _intake.Key.Select(k => IsTime(_types[k]) ? $"date_trunc('second', {value(k)})" : value(k)))})";

    private string Named(Func<string, string> value)
        => string.Concat(_intake.Key.Select((k, i) => $"{value(k)} AS k{i}, ")) + string.Concat(_intake.LatestBy.Select((l, i) => $"{value(l)} AS l{i}, "));

    // A digest, since the values themselves of a table that comes again whole would not fit into memory. With lengths, so that no two rows look like one.
    private string Values(Func<string, string> value)
        => $"md5_number(concat({string.Join(", ", _rows.SilverColumns.Select(c => $"coalesce(strlen(CAST({value(c)} AS VARCHAR)) || ':' || CAST({value(c)} AS VARCHAR), '-')"))}))";

    private static bool IsTime(string type) => type.StartsWith("TIMESTAMP", StringComparison.Ordinal);
}
