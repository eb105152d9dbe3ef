using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>What a path pattern names on disk.</summary>
/// <param name="Files">The files to read, in ordinal order of their shown paths.</param>
/// <param name="Ignored">Files in a named folder that are of no known format, by their shown paths.</param>
/// <param name="Faults">Why the pattern names nothing that can be read; empty when all is well.</param>
internal sealed record FoundFiles(IReadOnlyList<FoundFile> Files, IReadOnlyList<string> Ignored, IReadOnlyList<DropFault> Faults);
