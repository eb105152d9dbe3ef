namespace ContactCenter.Generate;

/// <summary>Where a day's events fall: a contact center by day, a restaurant courier around meals.</summary>
internal static class BusyHours
{
    private static readonly double[] Office =
        [0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 3, 6, 8, 8, 6, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1, 0.5];

    private static readonly double[] Meals =
        [0.8, 0.3, 0.1, 0.1, 0.1, 0.1, 0.3, 0.8, 1.5, 1.5, 1.5, 3, 7, 9, 6, 3, 2, 2, 4, 8, 11, 10, 6, 2];

    public static DateTime OfficeTime(Dice dice, DateTime firstDay, int days) => Time(dice, firstDay, days, Office, weekend: 0.4);

    public static DateTime MealTime(Dice dice, DateTime firstDay, int days) => Time(dice, firstDay, days, Meals, weekend: 1.5);

    private static DateTime Time(Dice dice, DateTime firstDay, int days, double[] hours, double weekend)
    {
        DateTime day;
        do
        {
            day = firstDay.AddDays(dice.Below(days));
        }
        while (dice.Fraction() * Math.Max(1, weekend) >= (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? weekend : 1));

        var busiest = hours.Max();
        int hour;
        do
        {
            hour = dice.Below(24);
        }
        while (dice.Fraction() * busiest >= hours[hour]);

        return day.AddHours(hour).AddSeconds(dice.Below(3600));
    }
}
