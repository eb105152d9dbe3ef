using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>
/// Values from data and suites as their document holds them: texts, numbers, true, false, null, lists, and objects as lists of their members. What was written as text
/// (times, ids, bytes) comes back as text.
/// </summary>
internal static class ReadValues
{
    public static object? Value(this JsonElement json, string name) => Of(json.Any(name));

    public static IReadOnlyList<KeyValuePair<string, object?>> Members(this JsonElement json, string name) => Members(json.Object(name));

    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.Object => Members(json),
        _ => null,
    };

    private static List<KeyValuePair<string, object?>> Members(JsonElement json)
        => [.. json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Of(member.Value)))];

    // The first type that keeps every digit and would be written the same again: 1.50 is no double, 1E+300 no decimal, and a float's 1E+10 is neither.
    private static object Number(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var whole) && text != "-0")
            return whole;
        if (decimal.TryParse(text, NumberStyles.Float, culture, out var exact) && exact.ToString(culture) == text)
            return exact;
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var big) && text != "-0")
            return big;
        var number = double.Parse(text, NumberStyles.Float, culture);
        if (number.ToString("R", culture) == text)
            return number;
        return float.Parse(text, NumberStyles.Float, culture) is var single && single.ToString("R", culture) == text ? (object)single : number;
    }
}
