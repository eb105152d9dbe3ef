namespace ContactCenter.Generating.Planting;

/// <summary>Ids of a column's rules as the suites' short forms give them, without the suite's name.</summary>
internal static class Rule
{
    public static string Type(string column) => $"{column}/expect_column_values_to_be_of_type";

    public static string NotNull(string column) => $"{column}/expect_column_values_to_not_be_null";

    public static string NotEmpty(string column) => $"{column}/expect_column_values_to_not_be_empty";

    public static string Unique(string column) => $"{column}/expect_column_values_to_be_unique";

    public static string Between(string column) => $"{column}/expect_column_values_to_be_between";

    public static string InSet(string column) => $"{column}/expect_column_values_to_be_in_set";

    public static string Length(string column) => $"{column}/expect_column_value_lengths_to_equal";

    public static string Matches(string column) => $"{column}/expect_column_values_to_match_regex";

    public static string References(string column) => $"{column}/expect_column_values_to_exist_in_other_table";

    public static string UniqueTogether(params string[] columns) => $"{string.Join(',', columns)}/expect_compound_columns_to_be_unique";
}
