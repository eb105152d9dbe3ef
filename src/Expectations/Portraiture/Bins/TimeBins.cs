using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture.Bins;

/// <summary>Bins of days or times: of seconds, minutes, hours, days, weeks from Monday, months or years.</summary>
internal static class TimeBins
{
    private const long Second = 1_000_000;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long DayLong = 24 * Hour;

    private static readonly long[] _widths =
    [
        Second, 5 * Second, 15 * Second, 30 * Second, Minute, 5 * Minute, 15 * Minute, 30 * Minute, Hour, 3 * Hour, 6 * Hour, 12 * Hour, DayLong, 2 * DayLong, 7 * DayLong,
    ];

    private static readonly int[] _months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

    /// <summary>The bins; null where there are no times that can be shown.</summary>
    public static IBins? Of(object? min, object? max, ValueKind kind)
    {
        if (Time(min) is not { } from || Time(max) is not { } to)
            return null;
        foreach (var width in _widths)
        {
            if (kind == ValueKind.Date && width < DayLong)
                continue;
            var (first, last) = (Floor(Microseconds(from) + Shift(width), width), Floor(Microseconds(to) + Shift(width), width));
            if (last - first < TablePortrait.MostBins)
                return new EvenBins((first * width) - Shift(width), width, (int)(last - first) + 1);
        }

        foreach (var width in _months)
        {
            var (first, last) = (Months(from) / width, Months(to) / width);
            if (last - first < TablePortrait.MostBins)
                return new MonthBins(first * width, width, (int)(last - first) + 1);
        }

        throw new InvalidOperationException("The widest bins hold all times.");
    }

    private static DateTime? Time(object? value) => value switch
    {
        DateTime time => time,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => null,
    };

    private static long Microseconds(DateTime time) => (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    // 1970 began on a Thursday.
    private static long Shift(long width) => width == 7 * DayLong ? 3 * DayLong : 0;

    private static long Months(DateTime time) => (time.Year * 12) + time.Month - 1;

    private static long Floor(long number, long width) => (number / width) - (number % width < 0 ? 1 : 0);

    private sealed record EvenBins(long From, long Width, int Count) : IBins
    {
        public string Index(PortraitSql sql, string value) => sql.BinOfTime(value, From, Width);

        public object Edge(int bin)
        {
            var time = At(From + (bin * Width));
            return Width >= DayLong ? Shown.Day(time) : time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        }

        // The last edge may lie beyond the last day there is, the first before the first.
        private static DateTime At(long microseconds)
            => new(Math.Clamp(DateTime.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }

    private sealed record MonthBins(long From, int Width, int Count) : IBins
    {
        public string Index(PortraitSql sql, string value) => sql.BinOfMonths(value, From, Width);

        public object Edge(int bin)
        {
            var months = From + (bin * (long)Width);
            return Shown.Day(months / 12 > 9999 ? DateTime.MaxValue : months < 12 ? DateTime.MinValue : new((int)(months / 12), (int)(months % 12) + 1, 1));
        }
    }
}
