using System.Collections;

namespace ContactCenter.Expectations.Masking;

/// <summary>Masks what an expectation observes of a column: a value, a list of values, or a mapping in which lists are values.</summary>
internal static class ObservedMask
{
    // Quantiles are the suite's own numbers.
    private const string Clear = "quantiles";

    /// <param name="observed">What is observed.</param>
    /// <param name="token">Masks one value.</param>
    public static object? Of(object? observed, Func<object?, object?> token) => observed switch
    {
        IEnumerable<KeyValuePair<string, object?>> fields => fields.Select(f => KeyValuePair.Create(f.Key, Field(f, token))).ToList(),
        IReadOnlyList<object?> values => values.Select(token).ToList(),
        _ => token(observed),
    };

    private static object? Field(KeyValuePair<string, object?> field, Func<object?, object?> token)
        => field.Key != Clear && field.Value is IEnumerable and not string ? Of(field.Value, token) : field.Value;
}
