namespace ContactCenter.Pipeline.Tests.Sources;

/// <summary>What silver must hold when all drops have come and all people are known, found the slow way from all of them at once.</summary>
internal static class SlowSilver
{
    public static List<string> Of(FuzzedSource source)
    {
        var accepted = new List<string>();
        foreach (var (file, row) in source.Rows.Where(r => !r.Row.HasKey && r.Row.IsSound && IsKnown(r.Row)))
            accepted.Add(row.InSilver(file));
        foreach (var rows in source.Rows.Where(r => r.Row.HasKey && r.Row.IsSound).GroupBy(r => r.Row.Key))
        {
            var (file, row) = rows.MaxBy(r => r, Comparer<(string File, MessageRow Row)>.Create((a, b) => Compare(source, a, b)));
            if (IsKnown(row))
                accepted.Add(row.InSilver(file));
        }

        accepted.Sort(StringComparer.Ordinal);
        return accepted;
    }

    private static bool IsKnown(MessageRow row) => row.OwnerId is null or (>= 1 and <= FuzzedSource.People);

    private static int Compare(FuzzedSource source, (string File, MessageRow Row) one, (string File, MessageRow Row) other)
    {
        if (source.IsRanked && Nullable.Compare(one.Row.VersionNumber, other.Row.VersionNumber) is not 0 and var byVersion)
            return byVersion;
        if (string.CompareOrdinal(one.File, other.File) is not 0 and var byFile)
            return byFile;
        return one.Row.Rank.Zip(other.Row.Rank, string.CompareOrdinal).FirstOrDefault(c => c != 0);
    }
}
