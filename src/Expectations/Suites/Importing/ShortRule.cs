using ContactCenter.Expectations.Suites.ShortForms;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>The short form of a rule, where there is one that says exactly the same.</summary>
internal static class ShortRule
{
    private static readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal)
    {
        ["expect_column_values_to_be_of_type"] = "type",
        ["expect_column_values_to_not_be_null"] = "not_null",
        ["expect_column_values_to_not_be_empty"] = "not_empty",
        ["expect_column_values_to_be_unique"] = "unique",
        ["expect_column_values_to_be_between"] = "between",
        ["expect_column_value_lengths_to_equal"] = "length",
        ["expect_column_value_lengths_to_be_between"] = "length",
        ["expect_column_values_to_be_in_set"] = "in_set",
        ["expect_column_values_to_not_be_in_set"] = "not_in_set",
        ["expect_column_values_to_match_regex"] = "matches",
    };

    /// <summary>The form and its value; null where only the long name says it.</summary>
    public static MarkedEntry? Of(ImportedRule rule)
    {
        if (rule.Column is null || !_forms.TryGetValue(rule.Kind.Name, out var name) || (name == TypeForm.Key && !ColumnTypes.IsDeclaring(rule)))
            return null;

        var keys = ShortFormList.Find(name)!.Keys;
        var entries = new List<MarkedEntry>();
        foreach (var argument in rule.Arguments.Where(a => a.Key != "column"))
        {
            var key = argument.Key == "mostly" ? argument.Key : keys.FirstOrDefault(k => k.Parameter == argument.Key)?.Name;
            if (key is null)
                return null;
            entries.Add(Entry(key, argument.Value));
        }

        if (SignForm(name, entries) is { } sign)
            (name, entries) = (sign, []);
        entries.AddRange(rule.Common.Select(c => Entry(c.Key, c.Value)));
        return Entry(name, Shortest(name, entries));
    }

    // positive: and non_negative: say the two commonest bounds in a word.
    private static string? SignForm(string name, List<MarkedEntry> entries)
    {
        if (name != "between" || entries.Find(e => e.Name == "min") is not { Value: MarkedScalar { IsPlain: true, Text: "0" or "0.0" } })
            return null;
        return entries.Count switch
        {
            1 => "non_negative",
            2 when entries.Exists(e => e.Name == "strict_min" && e.Value is MarkedScalar { IsPlain: true, Text: "true" }) => "positive",
            _ => null,
        };
    }

    private static MarkedNode Shortest(string name, List<MarkedEntry> entries)
    {
        if (entries.Count == 0)
            return Plain("true");
        if (name == "between" && entries.TrueForAll(e => e.Name is "min" or "max" && !GxParameters.IsVariable(e.Value)))
            return new MarkedList(default, [ValueOf(entries, "min"), ValueOf(entries, "max")]);
        return entries is [{ Name: "value" or "values" or "regex" or "name" } only] && !(name == "between") ? only.Value : new MarkedMapping(default, entries);
    }

    private static MarkedNode ValueOf(List<MarkedEntry> entries, string key) => entries.Find(e => e.Name == key)?.Value ?? Plain("null");

    private static MarkedEntry Entry(string key, MarkedNode value) => new(new(default, key, IsPlain: false), value);

    private static MarkedScalar Plain(string text) => new(default, text, IsPlain: true);
}
