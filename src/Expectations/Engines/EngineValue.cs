using System.Data.Common;

namespace ContactCenter.Expectations.Engines;

/// <summary>Reads values as results show them.</summary>
internal static class EngineValue
{
    /// <summary>The value of a field; null for SQL's null. A decimal has no zeros at its end: the scale is the column's, not the value's.</summary>
    public static object? Read(DbDataReader reader, int field)
    {
        if (reader.IsDBNull(field))
            return null;
        // Dividing by a one of the greatest scale keeps the value and drops the zeros.
        return reader.GetValue(field) is var value && value is decimal exact ? exact / 1.0000000000000000000000000000m : value;
    }
}
