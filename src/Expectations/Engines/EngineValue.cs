using System.Data.Common;

namespace ContactCenter.Expectations.Engines;

<<<<<<< HEAD
/// <summary>Reads values as results show them.</summary>
internal static class EngineValue
{
    /// <summary>The value of a field; null for SQL's null. A decimal has no zeros at its end: the scale is the column's, not the value's.</summary>
=======
/// <summary>Reads values that an engine gives.</summary>
internal static class EngineValue
{
    /// <summary>What is shown of a value that the process has no type for: a day before the year 1 or after 9999, say.</summary>
    public const string Unreadable = "(a value that can't be shown)";

    /// <summary>The value, null for SQL's null. One odd value of the data must not end a validation, so it is shown as <see cref="Unreadable"/>.</summary>
>>>>>>> coretests
    public static object? Read(DbDataReader reader, int field)
    {
        if (reader.IsDBNull(field))
            return null;
<<<<<<< HEAD
        // Dividing by a one of the greatest scale keeps the value and drops the zeros.
        return reader.GetValue(field) is var value && value is decimal exact ? exact / 1.0000000000000000000000000000m : value;
=======

        try
        {
            // A decimal is shown without the zeros that only its column's scale gives it.
            var value = reader.GetValue(field);
            return value is decimal number ? number / 1.0000000000000000000000000000m : value;
        }
        catch (Exception e) when (e is OverflowException or NotSupportedException)
        {
            return Unreadable;
        }
>>>>>>> coretests
    }
}
