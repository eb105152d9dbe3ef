using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb;

/// <summary>A DuckDB TIME WITH TIME ZONE.</summary>
/// <param name="Time">The time of day, 0 to 24 hours inclusive, as the clock there shows it.</param>
/// <param name="Offset">How far that clock is ahead of UTC; seconds are possible.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DuckDbTimeWithZone(TimeSpan Time, TimeSpan Offset);
