namespace ContactCenter.Pipeline.Sources;

/// <summary>Rows of which several of one run share a key's hash: what became of each, beside what silver has of their keys.</summary>
internal static class RepeatsTogether
{
    public static RepeatsFound? Of(RepeatColumns columns, string hashes, string shared, string? old, Func<string> sound, ScratchTables scratch)
    {
        if (scratch.CountRows(shared) == 0)
            return null;
        var rows = scratch.Make(columns.Rows($"(SELECT ccq_row FROM {hashes} SEMI JOIN {shared} USING (ccq_hash))", sound(), withTexts: true));
        // The highest-ranked row of a key and of the same content stands for all of them.
        var grouped = scratch.Make(
            $"SELECT *, first_value(ccq_row) OVER (PARTITION BY {columns.Key}, ccq_values, ccq_faults, ccq_is_sound ORDER BY {columns.Rank}, ccq_row) AS ccq_stands_for FROM {rows}");
        scratch.Drop(rows);
        var ranked = scratch.Make(Ranked(columns, grouped, old));

        var leaving = $"""
            SELECT r.ccq_row, CASE WHEN e.ccq_is_old OR NOT e.ccq_is_outranked THEN 'redelivered' ELSE 'restated' END AS ccq_kind
            FROM {grouped} AS r JOIN {ranked} AS e ON e.ccq_row = r.ccq_stands_for
            WHERE e.ccq_is_old OR e.ccq_is_outranked OR r.ccq_row <> r.ccq_stands_for
            """;
        var kept = $"SELECT ccq_hash, {columns.Key} FROM {ranked} AS c WHERE ccq_row IS NOT NULL AND NOT ccq_is_old AND NOT ccq_is_outranked";
        if (old is null)
            return new(leaving, kept, Removed: null);

        var removed = $"""
            SELECT {columns.KeyNamed("o")}, w.ccq_is_old, w.ccq_file, w.ccq_line, w.ccq_arrival
            FROM {old} AS o JOIN {ranked} AS w ON {columns.SameKey("o", "w")}
            WHERE w.ccq_is_sound AND NOT w.ccq_is_outranked AND w.ccq_row IS NOT NULL
            """;
        return new(leaving, $"{kept} AND NOT EXISTS (SELECT 1 FROM {old} AS o WHERE {columns.SameKey("o", "c")})", removed);
    }

    /// <summary>
    /// One row for each different content of a key, and for silver's row (without a <c>ccq_row</c>), and whether a sound one ranks above it. What equals silver's row
    /// stands for it at its own rank.
    /// </summary>
    private static string Ranked(RepeatColumns columns, string grouped, string? old)
    {
        var isOld = old is null
            ? "false"
            : $"EXISTS (SELECT 1 FROM {old} AS o WHERE {columns.SameKey("o", "c")} AND o.ccq_is_comparable AND o.ccq_values = c.ccq_values)";
        var elements = $"SELECT ccq_row, ccq_hash, {columns.Key}, {columns.Places}, ccq_texts, ccq_is_sound OR ccq_is_old AS ccq_is_sound, ccq_is_old "
            + $"FROM (SELECT *, {isOld} AS ccq_is_old FROM {grouped} AS c WHERE ccq_row = ccq_stands_for)";
        if (old is not null)
        {
            elements += $"\nUNION ALL SELECT NULL, ccq_hash, {columns.Key}, {columns.Places}, CAST([] AS VARCHAR[]), true, true "
                + $"FROM {old} SEMI JOIN {grouped} USING (ccq_hash)";
        }

        return $"""
            SELECT *, coalesce(bool_or(ccq_is_sound) OVER (PARTITION BY {columns.Key} ORDER BY {columns.Rank} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS ccq_is_outranked
            FROM ({elements})
            """;
    }
}
