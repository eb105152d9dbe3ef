namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Finds columns whose order matters and whose type nobody says: as text, 10 comes before 9.</summary>
internal static class ComparedAsText
{
    private static readonly string[] _ofOrder =
    [
        "expect_column_pair_values_a_to_be_greater_than_b", "expect_column_values_to_be_increasing", "expect_column_values_to_be_decreasing",
    ];

    /// <summary>Such columns, in the order of the rules.</summary>
    public static IReadOnlyList<string> Columns(IReadOnlyList<ImportItem> items, IReadOnlyList<KeyValuePair<string, string>> types)
    {
        List<ImportedRule> rules = [.. items.Select(i => i.Rule).OfType<ImportedRule>()];
        var typed = types.Select(t => t.Key).Concat(rules.Where(ColumnTypes.IsDeclaring).Select(r => r.Column!)).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Where(r => _ofOrder.Contains(r.Kind.Name)).SelectMany(r => r.Columns).Where(c => !typed.Contains(c)).Distinct(StringComparer.Ordinal)];
    }
}
