namespace ContactCenter.Reports.Console.Lakes;

/// <summary>A table of the lake, for <c>ccq lake tables</c>.</summary>
/// <param name="Name">system/layer/table.</param>
/// <param name="Rows">Its rows; null when a foreign writer did not say.</param>
/// <param name="Files">Its files.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="Version">Its version.</param>
/// <param name="Time">When that was committed.</param>
public sealed record LakeTableLine(string Name, long? Rows, int Files, long Bytes, long Version, DateTimeOffset Time);

/// <summary>A table of the lake as <c>ccq lake show</c> tells it.</summary>
/// <param name="Line">What the list says of it.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="PartitionColumns">The columns that its files are divided by.</param>
/// <param name="Columns">The names of its columns, their types in SQL, and in the table's log.</param>
public sealed record LakeTableDetails(
    LakeTableLine Line, string Folder, IReadOnlyList<string> PartitionColumns, IReadOnlyList<(string Name, string SqlType, string LogType)> Columns);

/// <summary>A version of a table, for <c>ccq lake history TABLE</c>.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Time">When it was committed.</param>
/// <param name="Operation">What was done.</param>
/// <param name="FilesAdded">Files that came.</param>
/// <param name="FilesRemoved">Files that went.</param>
/// <param name="Rows">The rows since then; null when a foreign writer did not say.</param>
/// <param name="Publication">The publication that made it visible; null when none did.</param>
/// <param name="Run">The run that did it; null for a foreign writer.</param>
public sealed record LakeVersionLine(
    long Version, DateTimeOffset Time, string Operation, int FilesAdded, int FilesRemoved, long? Rows, long? Publication, string? Run);

/// <summary>A publication, for <c>ccq lake history</c>.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Time">When it was published.</param>
/// <param name="Run">The run.</param>
/// <param name="Changed">The tables that it changed, each as <c>system/layer/table</c>.</param>
public sealed record LakePublicationLine(long Number, DateTimeOffset Time, string Run, IReadOnlyList<string> Changed);
