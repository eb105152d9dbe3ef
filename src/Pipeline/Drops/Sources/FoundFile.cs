namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>A file of the drop as it lies on disk.</summary>
/// <param name="Shown">Its path relative to the data root, with slashes.</param>
/// <param name="FullPath">Its path for the system.</param>
/// <param name="Format">Its format, by its extension.</param>
/// <param name="Gzipped">Whether its extension ends in <c>.gz</c>.</param>
internal sealed record FoundFile(string Shown, string FullPath, DropFormat Format, bool Gzipped);
