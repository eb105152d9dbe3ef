using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Parquet;

/// <summary>A Parquet file as its metadata tells it.</summary>
/// <param name="File">The file.</param>
/// <param name="Size">Bytes on disk.</param>
/// <param name="Rows">The rows by the metadata.</param>
/// <param name="Columns">Names and DuckDB's types, in the file's order.</param>
internal sealed record ParquetFile(FoundFile File, long Size, long Rows, IReadOnlyList<DropColumn> Columns);
