namespace ContactCenter.Pipeline.Drops.Tables;

/// <summary>What our own readers made of a file.</summary>
/// <param name="Accepted">Records in the table.</param>
/// <param name="Rejected">Records in the log of rejects.</param>
/// <param name="BlankLines">Empty lines.</param>
internal sealed record CarefulCounts(long Accepted, long Rejected, long BlankLines);
