namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Names under which Great Expectations knew an expectation before it gave it the one of today.</summary>
internal static class FormerNames
{
    /// <summary>The name of today.</summary>
    public static string Now(string name)
        => name == "expect_multicolumn_values_to_be_unique" ? "expect_select_column_values_to_be_unique_within_record" : name;
}
