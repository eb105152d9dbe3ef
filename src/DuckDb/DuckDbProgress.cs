using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb;

/// <summary>How far the running query is, by DuckDB's own estimate.</summary>
/// <param name="Percentage">0 to 100; -1 when nothing runs or DuckDB can't tell.</param>
/// <param name="Rows">Rows handled so far; 0 when unknown.</param>
/// <param name="TotalRows">Rows to handle in all; 0 when unknown.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DuckDbProgress(double Percentage, long Rows, long TotalRows)
{
    /// <summary>Nothing is known.</summary>
    public static DuckDbProgress Unknown { get; } = new(-1, 0, 0);
}
