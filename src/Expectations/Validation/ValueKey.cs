using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Validation;

/// <summary>Makes values comparable as one text: null, empty text and text that looks like a number stay apart.</summary>
internal static class ValueKey
{
    public static string Of(object?[] values)
        => values.Length == 1 ? Of(values[0]) : string.Concat(values.Select(Of).Select(key => $"{key.Length} {key}"));

    private static string Of(object? value) => value switch
    {
        null => "",
        string text => "s" + text,
        _ => "v" + ExactText.Of(value),
    };
}
