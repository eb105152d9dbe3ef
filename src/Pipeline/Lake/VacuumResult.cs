namespace ContactCenter.Pipeline.Lake;

/// <summary>What a vacuum removed, or would remove.</summary>
/// <param name="Before">Versions and publications that were no longer the latest at this time were given up.</param>
/// <param name="Files">The paths of the files below the lake, by name.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="IsDryRun">Whether they are still there.</param>
public sealed record VacuumResult(DateTimeOffset Before, IReadOnlyList<string> Files, long Bytes, bool IsDryRun);
