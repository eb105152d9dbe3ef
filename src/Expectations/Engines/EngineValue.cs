using System.Data.Common;

namespace ContactCenter.Expectations.Engines;

/// <summary>Reads values that an engine gives.</summary>
internal static class EngineValue
{
    /// <summary>What is shown of a value that the process has no type for: a day before the year 1 or after 9999, say.</summary>
    public const string Unreadable = "(a value that can't be shown)";

    /// <summary>The value, null for SQL's null. One odd value of the data must not end a validation, so it is shown as <see cref="Unreadable"/>.</summary>
    public static object? Read(DbDataReader reader, int field)
    {
        if (reader.IsDBNull(field))
            return null;

        try
        {
            return Shown(reader.GetValue(field));
        }
        catch (Exception e) when (e is OverflowException or NotSupportedException)
        {
            return Unreadable;
        }
    }

    /// <summary>A value without the zeros that only its column's scale gives a decimal.</summary>
    public static object? Shown(object? value) => value is decimal number ? number / 1.0000000000000000000000000000m : value;
}
