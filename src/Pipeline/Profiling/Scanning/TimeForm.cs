using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>A form that dates and times are often written in.</summary>
/// <param name="Look">What its texts look like: only those are tried.</param>
/// <param name="Format">The pattern of strptime.</param>
/// <param name="Order">Whether day or month comes first, where both are numbers and stand before the year.</param>
internal sealed record TimeForm(Look Look, string Format, DayOrder Order = DayOrder.Fixed)
{
    /// <summary>All forms. Texts have at most one form of each order of day and month.</summary>
    public static IReadOnlyList<TimeForm> All { get; } =
    [
        new(Look.Iso, "%Y-%m-%d"),
        new(Look.Iso, "%Y-%m-%dT%H:%M:%SZ"),
        new(Look.Iso, "%Y-%m-%dT%H:%M:%S.%fZ"),
        new(Look.Iso, "%Y-%m-%dT%H:%M:%S"),
        new(Look.Iso, "%Y-%m-%dT%H:%M:%S%z"),
        new(Look.Iso, "%Y-%m-%d %H:%M:%S"),
        new(Look.Iso, "%Y-%m-%d %H:%M:%S.%f"),
        new(Look.Iso, "%Y-%m-%d %H:%M"),
        .. BothOrders(Look.Slashes, '/'),
        // Behind those with a short year: 25/03/24 could be a day of the year 25.
        new(Look.Slashes, "%Y/%m/%d"),
        new(Look.Slashes, "%Y/%m/%d %H:%M"),
        new(Look.Slashes, "%Y/%m/%d %H:%M:%S"),
        .. BothOrders(Look.Dashes, '-'),
        new(Look.Dots, "%d.%m.%Y"),
        new(Look.Dots, "%d.%m.%Y %H:%M"),
        new(Look.Dots, "%d.%m.%Y %H:%M:%S"),
        new(Look.MonthName, "%d-%b-%y"),
        new(Look.MonthName, "%d-%b-%Y"),
        new(Look.MonthName, "%d-%b-%Y %H:%M"),
        new(Look.MonthName, "%d-%b-%Y %H:%M:%S"),
        new(Look.MonthName, "%d %b %Y"),
        new(Look.MonthName, "%d %b %Y %H:%M"),
        new(Look.MonthName, "%d %b %Y %H:%M:%S"),
    ];

    /// <summary>True when it holds a time of day.</summary>
    public bool HasTime => Format.Contains('H') || Format.Contains('I');

    /// <summary>What its texts look like without their digits; different for all forms that are tried together.</summary>
    public string Outline { get; } = TimeOutline.OfFormat(Format);

    /// <summary>True when it is tried where the month is read first, or where the day is.</summary>
    public bool IsReadWith(bool monthFirst) => Order == DayOrder.MonthFirst == monthFirst;

    /// <summary>The type that accepts these forms only.</summary>
    public static ColumnType TypeOf(TypeName name, IEnumerable<TimeForm> forms) => new(name, [.. forms.Select(form => new TypeFormat.Pattern(form.Format))]);

    private static IEnumerable<TimeForm> BothOrders(Look look, char between)
    {
        foreach (var order in new[] { DayOrder.DayFirst, DayOrder.MonthFirst })
        {
            // Before the long year, which would take the short one for a year of antiquity.
            if (look == Look.Slashes)
                yield return new(look, order == DayOrder.DayFirst ? "%d/%m/%y" : "%m/%d/%y", order);
            foreach (var clock in new[] { "", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p" })
                yield return new(look, (order == DayOrder.DayFirst ? $"%d{between}%m{between}%Y" : $"%m{between}%d{between}%Y") + clock, order);
        }
    }
}

/// <summary>The order of day and month.</summary>
internal enum DayOrder
{
    /// <summary>It can't be mistaken.</summary>
    Fixed,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,
}

/// <summary>What a text looks like at a glance, so that the costly strict forms are tried only where they may fit.</summary>
internal enum Look
{
    Nothing = 0,
    Number = 1,
    Iso = 2,
    Slashes = 3,
    Dots = 4,
    MonthName = 5,
    Dashes = 6,
    Words = 7,
}
