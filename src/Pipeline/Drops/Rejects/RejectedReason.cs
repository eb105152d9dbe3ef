namespace ContactCenter.Pipeline.Drops.Rejects;

/// <summary>Why a record was set aside, for people who may not see what is in it.</summary>
internal static class RejectedReason
{
    private const char Quote = '`';

    /// <summary>The reason without what it quotes of the record; the name of a column that is known may stay.</summary>
    /// <param name="reason">The reason; quotations stand in backticks.</param>
    /// <param name="columns">The known columns.</param>
    public static string WithoutData(string reason, IEnumerable<string> columns)
    {
        var first = reason.IndexOf(Quote);
        if (first < 0)
            return reason;
        // A quotation may hold backticks itself, so it goes on to the last one.
        var last = reason.LastIndexOf(Quote);
        if (last == first)
            return reason[..first] + '…';
        return columns.Contains(reason[(first + 1)..last]) ? reason : $"{reason[..first]}…{reason[(last + 1)..].TrimStart('…')}";
    }
}
