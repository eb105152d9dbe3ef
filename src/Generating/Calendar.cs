using ContactCenter.DuckDb;

namespace ContactCenter.Generating;

/// <summary>When things happen: over which days, at which hours, how much less or more at weekends. Divides the days into drops.</summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="Days">How many days.</param>
/// <param name="Drops">How many drops, at most one a day.</param>
/// <param name="Hours">How busy each hour of the day is, relative to the others.</param>
/// <param name="Weekend">How busy a day of the weekend is, in tenths of a working day.</param>
internal sealed record Calendar(DateOnly FirstDay, int Days, int Drops, IReadOnlyList<int> Hours, int Weekend)
{
    private const int QuartersOfHour = 4;

    /// <summary>A contact center, busiest in the morning.</summary>
    public static IReadOnlyList<int> Office { get; } = [2, 1, 1, 1, 1, 2, 5, 10, 30, 60, 80, 80, 60, 50, 60, 70, 70, 60, 50, 40, 30, 20, 10, 5];

    /// <summary>Restaurants' couriers, busiest around meals.</summary>
    public static IReadOnlyList<int> Meals { get; } = [8, 3, 1, 1, 1, 1, 3, 8, 15, 15, 15, 30, 70, 90, 60, 30, 20, 20, 40, 80, 110, 100, 60, 20];

    public int LastDay => Days - 1;

    public DateOnly Day(int day) => FirstDay.AddDays(day);

    /// <summary>The drop, from 0, that carries what arrives on a day.</summary>
    public int DropOf(int day) => (int)((long)day * Drops / Days);

    /// <summary>The same in SQL.</summary>
    public string DropOf(string day) => $"({day} * {Drops} // {Days})";

    /// <summary>Spreads units over the quarters of an hour: the table <c>slots</c> says which units begin in which.</summary>
    public void CreateSlots(DuckDbConnection connection, long units)
    {
        connection.Execute("CREATE OR REPLACE TABLE slots (day INTEGER, slot INTEGER, began TIMESTAMP, first_unit BIGINT, end_unit BIGINT)");
        using var slots = connection.CreateAppender("slots");
        var total = (Int128)Enumerable.Range(0, Days).Sum(day => (long)WeightOf(day)) * Hours.Sum() * QuartersOfHour;
        Int128 passed = 0;
        long first = 0;
        for (var slot = 0; slot < Days * 24 * QuartersOfHour; slot++)
        {
            var day = slot / (24 * QuartersOfHour);
            var hour = slot / QuartersOfHour % 24;
            passed += WeightOf(day) * Hours[hour];
            var end = (long)(passed * units / total);
            if (end > first)
                Append(slots, day, slot, Day(day).ToDateTime(new(hour, slot % QuartersOfHour * 15)), first, end);
            first = end;
        }
    }

    private static void Append(DuckDbAppender slots, int day, int slot, DateTime at, long first, long end)
    {
        slots.Append(day);
        slots.Append(slot);
        slots.Append(at);
        slots.Append(first);
        slots.Append(end);
        slots.EndRow();
    }

    private int WeightOf(int day) => Day(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekend : 10;
}
