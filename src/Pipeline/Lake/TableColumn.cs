using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="DeltaType">Its type as the log names it: string, long, integer, short, byte, double, float, boolean, date, timestamp, binary, <c>decimal(p,s)</c>.</param>
public sealed record TableColumn(string Name, string DeltaType)
{
    /// <summary>The type as DuckDB reads it. Times are TIMESTAMP WITH TIME ZONE, in UTC.</summary>
    public string DuckDbType => DeltaTypes.DuckDb(DeltaType);
}
