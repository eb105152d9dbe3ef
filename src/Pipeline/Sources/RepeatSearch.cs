namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Finds the rows that repeat a key. First every row's key, its times cut to the second, is hashed, and only rows that share the hash with another or with a row
/// of silver are looked at: usually few. Of the rows of one key the highest-ranked sound one counts: by the columns of <c>latest_by</c>, then the file, the arrival, all
/// values as text. Its position in a file never decides, so drops in any order end in the same silver.
/// </summary>
internal sealed class RepeatSearch
{
    private readonly SourceIntake _intake;
    private readonly SourceRows _rows;
    private readonly ScratchTables _scratch;
    private readonly RepeatColumns _columns;

    private RepeatSearch(SourceIntake intake, SourceRows rows, ScratchTables scratch)
    {
        _intake = intake;
        _rows = rows;
        _scratch = scratch;
        _columns = new(intake, rows, scratch);
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
        var hashes = _scratch.Make(_columns.Hashes);
        var shared = _scratch.Make($"SELECT ccq_hash FROM {hashes} WHERE ccq_hash IS NOT NULL GROUP BY ccq_hash HAVING count(*) > 1");
        var old = _intake.Silver is null ? null : _scratch.Make(_columns.Old(hashes));

        var together = RepeatsTogether.Of(_columns, hashes, shared, old, sound, _scratch);
        var alone = old is null ? null : RepeatsOfOld.Of(_columns, hashes, shared, old, sound, _scratch);
        _scratch.Drop(hashes);
        return Told([.. new[] { together, alone }.OfType<RepeatsFound>()], old);
    }

    private Repeats Told(IReadOnlyList<RepeatsFound> found, string? old)
    {
        if (found.Count == 0)
            return Repeats.None;

        var leaving = _scratch.Make(Union(found.Select(f => f.Leaving)));
        long redelivered = 0, restated = 0, ofDrop = 0;
        _scratch.Read(
            $"SELECT count(*) FILTER (ccq_kind = 'redelivered'), count(*) FILTER (ccq_kind = 'restated'), count(*) FILTER (ccq_row <= {_rows.DropRows}) FROM {leaving}",
            reader => (redelivered, restated, ofDrop) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)));

        var repeats = new Repeats(redelivered + restated == 0 ? null : leaving)
        {
            Redelivered = redelivered,
            Restated = restated,
            LeavingDrop = ofDrop,
            LookAlikes = _columns.HasTimes ? LookAlikes(found, old) : 0,
        };
        return old is null ? repeats : WithRemoved(repeats, _scratch.Make(Union(found.Select(f => f.Removed).OfType<string>())));
    }

    private Repeats WithRemoved(Repeats repeats, string removed)
    {
        var refreshed = _scratch.CountRows($"{removed} WHERE ccq_is_old");
        var all = _scratch.CountRows(removed);
        return repeats with
        {
            RemovedKeys = all == 0 ? null : removed,
            Replaced = all - refreshed,
            Refreshed = refreshed,
            Refreshing = refreshed == 0
                ? null
                : $"SELECT s.* REPLACE (r.ccq_file AS ccq_file, r.ccq_line AS ccq_line, r.ccq_arrival AS ccq_arrival) FROM {_intake.Silver} AS s JOIN {removed} AS r "
                    + $"ON {_columns.SameAsSilver("s", "r")} WHERE r.ccq_is_old",
        };
    }

    // Of new keys that are equal when cut to the second, one is like no other unless silver has one.
    private long LookAlikes(IReadOnlyList<RepeatsFound> found, string? old)
    {
        var keys = $"(SELECT DISTINCT ccq_hash, {_columns.Key} FROM ({Union(found.Select(f => f.NewKeys))}))";
        return _scratch.CountRows(keys) - _scratch.CountRows($"(SELECT DISTINCT ccq_hash FROM {keys}{(old is null ? "" : $" ANTI JOIN {old} USING (ccq_hash)")})");
    }

    private static string Union(IEnumerable<string> selects) => string.Join("\nUNION ALL ", selects);
}

/// <summary>What a look at some of the rows found, as SELECTs.</summary>
/// <param name="Leaving">Of <c>ccq_row</c>, <c>ccq_kind</c>: the rows that leave.</param>
/// <param name="NewKeys">Of <c>ccq_hash</c> and the key: those that stay and that silver does not have.</param>
/// <param name="Removed">
/// Of the key by the names of silver, <c>ccq_is_old</c> and a place: rows of silver that another takes the place of, or that are to have another place; null without silver.
/// </param>
internal sealed record RepeatsFound(string Leaving, string NewKeys, string? Removed);
