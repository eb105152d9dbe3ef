using System.Data.Common;

namespace ContactCenter.Reports.Rows;

/// <summary>Values of rows that a query gives.</summary>
internal static class RowValue
{
    /// <summary>What is shown of a value that the process has no type for: a day before the year 1 or after 9999, say.</summary>
    private const string Unreadable = "(a value that can't be shown)";

    /// <summary>The value; null for SQL's null. Times have their zone, UTC where the engine says none.</summary>
    public static object? Read(DbDataReader reader, int field)
    {
        if (reader.IsDBNull(field))
            return null;
        try
        {
            return reader.GetValue(field) switch
            {
                DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
                // Without the zeros that only its column's scale gives it.
                decimal number => number / 1.0000000000000000000000000000m,
                var value => value,
            };
        }
        catch (Exception e) when (e is OverflowException or NotSupportedException)
        {
            return Unreadable;
        }
    }
}
