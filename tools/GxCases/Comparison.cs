using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.GxCases;

/// <summary>Compares our answer with the expected one.</summary>
internal static class Comparison
{
    private const double Tolerance = 1e-7;

    public static IEnumerable<string> Differences(Case it, Answer answer)
    {
        if (answer.Result is not { } result)
            return it.Raised ? [] : [$"refused: {string.Join("\n  ", answer.Faults)}"];
        if (it.Raised)
            return result.Outcome == Outcome.Errored ? [] : [$"expected an error; found {result.Outcome}"];
        if (result.Outcome == Outcome.Errored)
            return [$"errored: {result.Error!.Message}"];
        return Differences(it, result);
    }

    private static IEnumerable<string> Differences(Case it, ExpectationResult result)
    {
        if (it.Success != result.Success)
            yield return $"success: expected {it.Success}, found {result.Success} ({result.Outcome})";

        var details = result.Details;
        foreach (var (field, found) in new (string, long?)[]
        {
            ("element_count", details.ElementCount),
            ("missing_count", details.MissingCount),
            ("unexpected_count", details.UnexpectedCount),
        })
        {
            // An expectation that sets nothing aside gives no count of missing rows; Great Expectations gives 0 or none.
            if (it.Expected(field) is { ValueKind: JsonValueKind.Number } expected && expected.GetInt64() != (found ?? 0))
                yield return $"{field}: expected {expected}, found {found?.ToString() ?? "none"}";
        }

        if (it.Expected("observed_value") is { } observed && (details.Observed is null || !AreEqual(observed, details.Observed.Value)))
            yield return $"observed_value: expected {observed.GetRawText()}, found {Shown(details.Observed?.Value)}";
    }

    private static bool AreEqual(JsonElement expected, object? found) => (expected.ValueKind, found) switch
    {
        (JsonValueKind.Null, null) => true,
        (JsonValueKind.String, string text) => expected.GetString() == text,
        (JsonValueKind.True or JsonValueKind.False, bool flag) => expected.GetBoolean() == flag,
        (JsonValueKind.Number, BigInteger whole) => AreNear(expected.GetDouble(), (double)whole),
        (JsonValueKind.Number, long or double or decimal) => AreNear(expected.GetDouble(), Convert.ToDouble(found, CultureInfo.InvariantCulture)),
        (JsonValueKind.Object, IEnumerable<KeyValuePair<string, object?>> fields) => AreEqual(expected, [.. fields]),
        (JsonValueKind.Array, IEnumerable items and not string) => AreEqual(expected, [.. items.Cast<object?>()]),
        _ => false,
    };

    private static bool AreEqual(JsonElement expected, List<KeyValuePair<string, object?>> fields)
        => expected.EnumerateObject().Count() == fields.Count
        && fields.TrueForAll(field => expected.TryGetProperty(field.Key, out var value) && AreEqual(value, field.Value));

    private static bool AreEqual(JsonElement expected, List<object?> items)
        => expected.GetArrayLength() == items.Count && items.Select((item, i) => AreEqual(expected[i], item)).All(equal => equal);

    private static bool AreNear(double expected, double found)
        => expected.Equals(found) || Math.Abs(expected - found) <= Tolerance * Math.Max(Math.Abs(expected), Math.Abs(found));

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        KeyValuePair<string, object?> field => $"{field.Key}: {Shown(field.Value)}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
