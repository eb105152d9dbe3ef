namespace ContactCenter.Generating;

/// <summary>What was generated.</summary>
/// <param name="Drops">A drop for each data root that was written, in the order in which they arrive.</param>
public sealed record GenerateResult(IReadOnlyList<GeneratedDrop> Drops);

/// <summary>One drop.</summary>
/// <param name="Root">Its data root.</param>
/// <param name="Tables">Its tables.</param>
public sealed record GeneratedDrop(string Root, IReadOnlyList<GeneratedTable> Tables);

/// <summary>One table of a drop.</summary>
/// <param name="Suite">The name of the suite that judges it.</param>
/// <param name="Rows">Records that a reader takes.</param>
/// <param name="Rejected">Records that a reader must reject.</param>
/// <param name="Files">Its files below the data root.</param>
/// <param name="Defects">What was planted, and what was only made odd.</param>
public sealed record GeneratedTable(string Suite, long Rows, long Rejected, IReadOnlyList<string> Files, IReadOnlyList<PlantedDefect> Defects);

/// <summary>What was planted, and what a rule finds because of it.</summary>
/// <param name="Kind">What is wrong, for people.</param>
/// <param name="Planted">Records spoilt.</param>
/// <param name="Count">Rows that <paramref name="Rule"/> finds because of it: both copies of a repeat, for example.</param>
/// <param name="Rule">The rule's id, "reader" for rejected records, null for what is odd but right.</param>
public sealed record PlantedDefect(string Kind, long Planted, long Count, string? Rule);
