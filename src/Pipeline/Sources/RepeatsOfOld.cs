namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Rows that share their key's hash with rows of silver only. Each is held against the one row that silver has of its key, so a table that comes again whole costs a join.
/// </summary>
internal static class RepeatsOfOld
{
    public static RepeatsFound? Of(RepeatColumns columns, string hashes, string shared, string old, Func<string> sound, ScratchTables scratch)
    {
        var among = scratch.Make($"SELECT ccq_row FROM {hashes} ANTI JOIN {shared} USING (ccq_hash) SEMI JOIN {old} USING (ccq_hash)");
        if (scratch.CountRows(among) == 0)
            return null;

        var beside = scratch.Make(
            $"""
            SELECT c.ccq_row, c.ccq_hash, {string.Join(", ", columns.Key.Split(", ").Select(k => $"c.{k}"))}, c.ccq_file, c.ccq_line, c.ccq_arrival, c.ccq_is_sound,
              o.ccq_arrival IS NOT NULL AS ccq_has_old, coalesce(o.ccq_is_comparable AND o.ccq_values = c.ccq_values, false) AS ccq_is_old,
              coalesce({columns.IsAbove("c", "o")}, true) AS ccq_is_above
            FROM ({columns.Rows(among, sound(), withTexts: false)}) AS c LEFT JOIN {old} AS o ON {columns.SameKey("c", "o")}
            """);
        return new(
            $"SELECT ccq_row, CASE WHEN ccq_is_old THEN 'redelivered' ELSE 'restated' END AS ccq_kind FROM {beside} WHERE ccq_has_old AND (ccq_is_old OR NOT ccq_is_above)",
            $"SELECT ccq_hash, {columns.Key} FROM {beside} WHERE NOT ccq_has_old",
            $"SELECT {columns.KeyNamed("w")}, ccq_is_old, ccq_file, ccq_line, ccq_arrival FROM {beside} AS w WHERE ccq_has_old AND ccq_is_above AND (ccq_is_old OR ccq_is_sound)");
    }
}
