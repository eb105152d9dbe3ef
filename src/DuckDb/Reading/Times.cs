using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Reading;

/// <summary>
/// Reads dates and times. DuckDB's <c>infinity</c> and <c>-infinity</c> are the CLR type's MaxValue and MinValue; other values outside the
/// years 1 to 9999 are an <see cref="OverflowException"/>. Nanoseconds are cut to 100.
/// </summary>
internal static class Times
{
    private const long EpochTicks = 621_355_968_000_000_000;
    private const int EpochDay = 719_162;
    private const int LastDay = 3_652_058;

    public static DateOnly Date(Vector vector, long row)
    {
        if (vector.Type.Id != TypeId.Date)
            return DateOnly.FromDateTime(DateTime(vector, row));

        var days = vector.At<int>(row);
        return days switch
        {
            int.MaxValue => DateOnly.MaxValue,
            -int.MaxValue => DateOnly.MinValue,
            >= -EpochDay and <= LastDay - EpochDay => DateOnly.FromDayNumber(days + EpochDay),
            _ => throw Refusal.OutOfRange(vector, $"{days} days from 1970-01-01", "DateOnly"),
        };
    }

    /// <summary>A DATE at midnight, a TIMESTAMP with Kind Unspecified, a TIMESTAMPTZ with Kind Utc.</summary>
    public static DateTime DateTime(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.Timestamp => FromEpoch(vector, row, TimeSpan.TicksPerMicrosecond, DateTimeKind.Unspecified),
        TypeId.TimestampTz => FromEpoch(vector, row, TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc),
        TypeId.TimestampSeconds => FromEpoch(vector, row, TimeSpan.TicksPerSecond, DateTimeKind.Unspecified),
        TypeId.TimestampMillis => FromEpoch(vector, row, TimeSpan.TicksPerMillisecond, DateTimeKind.Unspecified),
        TypeId.TimestampNanos => FromEpoch(vector, row, 0, DateTimeKind.Unspecified),
        TypeId.TimestampTzNanos => FromEpoch(vector, row, 0, DateTimeKind.Utc),
        TypeId.Date when vector.At<int>(row) == int.MaxValue => System.DateTime.MaxValue,
        TypeId.Date => Date(vector, row).ToDateTime(TimeOnly.MinValue),
        _ => throw Refusal.WrongType(vector, "a date or timestamp"),
    };

    public static DateTimeOffset DateTimeOffset(Vector vector, long row) => vector.Type.Id is TypeId.TimestampTz or TypeId.TimestampTzNanos
        ? new DateTimeOffset(DateTime(vector, row))
        : throw Refusal.WrongType(vector, "a TIMESTAMPTZ");

    public static TimeOnly TimeOfDay(Vector vector, long row)
    {
        var time = Time(vector, row);
        return time < TimeSpan.FromDays(1) ? TimeOnly.FromTimeSpan(time) : throw Refusal.OutOfRange(vector, "24:00:00", "TimeOnly");
    }

    public static TimeSpan Time(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.Time => new TimeSpan(vector.At<long>(row) * TimeSpan.TicksPerMicrosecond),
        TypeId.TimeNanos => new TimeSpan(vector.At<long>(row) / TimeSpan.NanosecondsPerTick),
        TypeId.Interval => Interval(vector, row).ToTimeSpan(),
        _ => throw Refusal.WrongType(vector, "a TIME or an INTERVAL"),
    };

    /// <summary>A TIMETZ has its microseconds in the upper 40 bits; the lower 24 hold the offset, counted down from its greatest.</summary>
    public static DuckDbTimeWithZone TimeWithZone(Vector vector, long row)
    {
        const int GreatestOffset = (16 * 60 * 60) - 1;
        if (vector.Type.Id != TypeId.TimeTz)
            throw Refusal.WrongType(vector, "a TIMETZ");

        var bits = vector.At<ulong>(row);
        return new DuckDbTimeWithZone(
            new TimeSpan((long)(bits >> 24) * TimeSpan.TicksPerMicrosecond),
            TimeSpan.FromSeconds(GreatestOffset - (int)(bits & 0xFFFFFF)));
    }

    public static DuckDbInterval Interval(Vector vector, long row) =>
        vector.Type.Id == TypeId.Interval ? vector.At<DuckDbInterval>(row) : throw Refusal.WrongType(vector, "an INTERVAL");

    /// <param name="vector">The vector.</param>
    /// <param name="row">The row.</param>
    /// <param name="ticksPerUnit">How long the unit is that is counted; 0 for nanoseconds.</param>
    /// <param name="kind">The result's kind.</param>
    private static DateTime FromEpoch(Vector vector, long row, long ticksPerUnit, DateTimeKind kind)
    {
        var units = vector.At<long>(row);
        if (units == long.MaxValue)
            return System.DateTime.SpecifyKind(System.DateTime.MaxValue, kind);
        if (units == -long.MaxValue)
            return System.DateTime.SpecifyKind(System.DateTime.MinValue, kind);

        var ticks = ticksPerUnit == 0
            ? (Int128)Math.DivRem(units, TimeSpan.NanosecondsPerTick).Quotient - (units % TimeSpan.NanosecondsPerTick < 0 ? 1 : 0)
            : (Int128)units * ticksPerUnit;
        ticks += EpochTicks;
        return ticks >= 0 && ticks <= System.DateTime.MaxValue.Ticks
            ? new DateTime((long)ticks, kind)
            : throw Refusal.OutOfRange(vector, $"{units} units from 1970-01-01", "DateTime");
    }
}
