namespace ContactCenter.Expectations.Results.Dashboards;

/// <summary>How a picture is drawn.</summary>
public enum PictureKind
{
    /// <summary>Single numbers, of one row.</summary>
    Figure,

    /// <summary>A bar for each row, one below the other, in the order of the rows.</summary>
    Bar,

    /// <summary>Upright columns along something that has an order, such as hours.</summary>
    Column,

    /// <summary>Columns whose parts stand on each other.</summary>
    Stacked,

    /// <summary>A line for each series.</summary>
    Line,

    /// <summary>A field for each pair of two columns, coloured by the value.</summary>
    Heatmap,
}

/// <summary>How values are shown.</summary>
public enum PictureFormat
{
    /// <summary>Text, as it is.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time, UTC.</summary>
    Time,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A whole number of something.</summary>
    Count,

    /// <summary>A number, to one digit after the point.</summary>
    Number,

    /// <summary>A mean of scores, to two digits after the point.</summary>
    Score,

    /// <summary>A share from 0 to 1, shown as a percentage.</summary>
    Percent,

    /// <summary>A length of time in seconds.</summary>
    Seconds,

    /// <summary>A length of time in minutes.</summary>
    Minutes,

    /// <summary>An hour of the day, 0 to 23, shown as 08:00.</summary>
    Hour,
}
