namespace ContactCenter.Pipeline.Lake;

/// <summary>What an optimization did.</summary>
/// <param name="Publication">The publication of the new files; null when nothing was to be done.</param>
/// <param name="Tables">For each table that changed its number of files before and after.</param>
public sealed record OptimizeResult(PublicationRecord? Publication, IReadOnlyDictionary<TableName, (int Before, int After)> Tables);
