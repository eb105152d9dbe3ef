namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary>All short forms.</summary>
internal static class ShortFormList
{
    public static IReadOnlyList<ShortForm> All { get; } =
    [
        new TypeForm(),
        new FlagForm(
            "required",
            "Every row has a value in the column, and it is not the empty text.",
            ["expect_column_values_to_not_be_null", "expect_column_values_to_not_be_empty"]),
        new FlagForm("not_null", "Every row has a value in the column; the empty text is one.", ["expect_column_values_to_not_be_null"]),
        new FlagForm("not_empty", "No value is the empty text; a null is not empty.", ["expect_column_values_to_not_be_empty"]),
        new FlagForm("unique", "No value is repeated; nulls are set aside.", ["expect_column_values_to_be_unique"]),
        new FlagForm(
            "positive",
            "Every value is greater than 0.",
            ["expect_column_values_to_be_between"],
            ("min_value", "0"),
            ("strict_min", "true")),
        new FlagForm("non_negative", "Every value is 0 or more.", ["expect_column_values_to_be_between"], ("min_value", "0")),
        new BetweenForm(),
        new LengthForm(),
        new SetForm("in_set", "Every value is one of these; nothing is coerced: '1' is not 1.", "expect_column_values_to_be_in_set"),
        new SetForm("not_in_set", "No value is one of these.", "expect_column_values_to_not_be_in_set"),
        new MatchesForm(),
        new ReferencesForm(),
    ];

    /// <summary>The short form of that name, or null.</summary>
    public static ShortForm? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>The short forms that stand for an expectation.</summary>
    public static IEnumerable<ShortForm> For(string expectation) => All.Where(f => f.Expectations.Contains(expectation));
}
