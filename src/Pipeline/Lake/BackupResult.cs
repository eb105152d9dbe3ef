namespace ContactCenter.Pipeline.Lake;

/// <summary>What a backup copied.</summary>
/// <param name="Folder">Where it lies; it opens as a lake.</param>
/// <param name="Publication">The latest publication in it; null of a lake without any.</param>
/// <param name="Files">The files.</param>
/// <param name="Bytes">Their bytes.</param>
public sealed record BackupResult(string Folder, PublicationRecord? Publication, int Files, long Bytes);
