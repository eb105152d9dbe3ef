using System.Collections;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Columns;

/// <summary>Lists of observed values, with a bound: a column may hold millions of different ones.</summary>
internal static class SomeValues
{
    /// <summary>The most values that are shown.</summary>
    public const int Most = 1_000;

    /// <summary>The name that the values have in a list that is not whole.</summary>
    public const string FirstValues = "first_values";

    /// <summary>How many to fetch, so that it is known whether there are more.</summary>
    public const int Fetched = Most + 1;

    /// <summary>The values of a list that an engine gave, null for none: all of them, or the first with a word that there are more.</summary>
    public static object Of(object? list) => Of([.. Items(list).Select(EngineValue.Shown)]);

    /// <summary>The values, or the first of them with a word that there are more.</summary>
    public static object Of(IReadOnlyList<object?> values)
        => values.Count <= Most
            ? values
            : new List<KeyValuePair<string, object?>> { new(FirstValues, values.Take(Most).ToList()), new("complete", false) };

    /// <summary>The items of a list that an engine gave, null for none.</summary>
    public static IEnumerable<object?> Items(object? list) => list is IEnumerable items ? items.Cast<object?>() : [];
}
