using System.Globalization;
using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>Numbers of JSON: exact where a decimal holds them, else as floating-point numbers.</summary>
internal static class JsonNumber
{
    public static int Compare(JsonElement one, JsonElement other)
        => one.TryGetDecimal(out var a) && other.TryGetDecimal(out var b) ? a.CompareTo(b) : one.GetDouble().CompareTo(other.GetDouble());

    public static bool IsMultiple(JsonElement value, JsonElement divisor)
        => value.TryGetDecimal(out var a) && divisor.TryGetDecimal(out var b) && b != 0
            ? a % b == 0
            : double.IsInteger(value.GetDouble() / divisor.GetDouble());

    /// <summary>1.0 is a whole number too.</summary>
    public static bool IsWhole(JsonElement value)
        => value.TryGetDecimal(out var exact) ? decimal.IsInteger(exact) : double.IsInteger(value.GetDouble());

    /// <summary>The whole number that a number of YAML is; null where it has decimals or is too large.</summary>
    public static long? Whole(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : null;
}
