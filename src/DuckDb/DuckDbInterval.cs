using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb;

/// <summary>A DuckDB INTERVAL. Months, days and microseconds are kept apart, because months and days differ in length.</summary>
/// <param name="Months">Whole months; years are 12 of them.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Micros">Microseconds.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDbInterval(int Months, int Days, long Micros)
{
    /// <summary>The same span of time, days being 24 hours.</summary>
    /// <exception cref="OverflowException">The interval has months, which have no fixed length, or is too long.</exception>
    public TimeSpan ToTimeSpan() => Months == 0
        ? new TimeSpan(checked((Days * TimeSpan.TicksPerDay) + (Micros * TimeSpan.TicksPerMicrosecond)))
        : throw new OverflowException($"The interval of {Months} months has no fixed length, so it is no TimeSpan. Read it as DuckDbInterval.");

    /// <summary>The interval of a span of time, in microseconds alone; parts of a microsecond are cut off.</summary>
    public static DuckDbInterval FromTimeSpan(TimeSpan span) => new(0, 0, span.Ticks / TimeSpan.TicksPerMicrosecond);
}
