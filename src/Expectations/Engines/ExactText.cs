using System.Collections;
using System.Globalization;

namespace ContactCenter.Expectations.Engines;

/// <summary>Values that an engine gave as text that tells different ones apart: times to their last digit, lists by their elements.</summary>
internal static class ExactText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime or DateTimeOffset or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IDictionary fields => $"{{{string.Join(",", fields.Keys.Cast<object>().Select(key => $"{Element(key)}:{Element(fields[key])}"))}}}",
        IEnumerable elements => $"[{string.Join(",", elements.Cast<object?>().Select(Element))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // With its length, so that no text can look like two.
    private static string Element(object? value) => value is null ? "-" : Sized(Of(value));

    private static string Sized(string text) => $"{text.Length}={text}";
}
