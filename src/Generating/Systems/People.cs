namespace ContactCenter.Generating.Systems;

/// <summary>People by their number.</summary>
internal static class People
{
    private static readonly DateOnly _epoch = new(2000, 1, 1);

    /// <summary>SQL of a name. Two people may have the same.</summary>
    public static string Name(Dice dice, Pools pools, string number, string who)
        => $"{dice.Pool(number, $"given name of {who}", pools.Given)} || ' ' || {dice.Pool(number, $"family name of {who}", pools.Family)}";

    /// <summary>SQL of a day as text, within some years.</summary>
    public static string Day(Dice dice, string number, string what, int firstYear, int years)
        => $"strftime(DATE '{_epoch:yyyy-MM-dd}' + CAST({new DateOnly(firstYear, 1, 1).DayNumber - _epoch.DayNumber} + {dice.Below(number, what, years * 365)} AS INTEGER), '%Y-%m-%d')";
}
