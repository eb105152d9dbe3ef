using System.Globalization;

namespace ContactCenter.Expectations.Validation;

/// <summary>Makes values comparable as one text: null, empty text and text that looks like a number stay apart.</summary>
internal static class ValueKey
{
    public static string Of(object?[] values)
        => values.Length == 1 ? Of(values[0]) : string.Join('\u001f', values.Select(Of));

    private static string Of(object? value) => value switch
    {
        null => "\u0000",
        string text => "s" + text,
        System.Collections.IEnumerable many => "l" + string.Join('\u001e', many.Cast<object?>().Select(Of)),
        _ => "v" + Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
