namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>A shipped pipeline whose run is measured, against the script in <c>Scripts</c> that has its name.</summary>
/// <param name="Pipeline">Its name.</param>
/// <param name="Folder">The folder of its steps' SQL in <c>src/Pipeline/Transformations</c>.</param>
/// <param name="Drop">Makes a drop with so many rows of its main table in a folder, once; gives the data root.</param>
/// <param name="Tables">The tables that both ways write, each with the columns whose values must be the same.</param>
internal sealed record RunSubject(string Pipeline, string Folder, Func<string, long, string> Drop, IReadOnlyList<SameTable> Tables);

/// <summary>A table that two ways to run make.</summary>
/// <param name="Path">Its layer and name.</param>
/// <param name="Columns">The columns to compare, as SQL; null when the number of rows is all that must be the same.</param>
internal sealed record SameTable(string Path, string? Columns = null);
