using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class Types_of_columns
{
    [Theory]
    [InlineData("expect_column_values_to_be_in_set", "\"value_set\": [1, 2]", "double")]
    [InlineData("expect_column_values_to_be_in_set", "\"value_set\": [9007199254740993]", "integer")]
    [InlineData("expect_column_values_to_be_in_set", "\"value_set\": [true]", "boolean")]
    [InlineData("expect_column_values_to_be_in_set", "\"value_set\": [\"1\"]", null)]
    [InlineData("expect_column_min_to_be_between", "\"min_value\": 0", "double")]
    [InlineData("expect_column_min_to_be_between", "\"min_value\": \"2024-01-31\"", null)]
    [InlineData("expect_column_mean_to_be_between", "\"min_value\": 0", "double")]
    [InlineData("expect_column_unique_value_count_to_be_between", "\"min_value\": 5", null)]
    [InlineData("expect_column_values_to_be_unique", "\"row_condition\": \"x > 5\", \"condition_parser\": \"pandas\"", "double")]
    [InlineData("expect_column_values_to_be_unique", "\"row_condition\": \"x > '5'\", \"condition_parser\": \"pandas\"", null)]
    public void follow_from_what_they_are_compared_with(string type, string kwargs, string? expected)
        => TypeOf(GxJson.Import(GxJson.Suite(GxJson.Expectation(type, $"\"column\": \"x\", {kwargs}"))).Yaml).ShouldBe(expected);

    [Fact]
    public void of_Parquet_files_are_there_already()
        => TypeOf(GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_column_values_to_be_in_set", "\"column\": \"x\", \"value_set\": [1]")), "calls.parquet").Yaml)
            .ShouldBeNull();

    [Fact]
    public void that_a_rule_names_are_theirs()
    {
        var suite = GxJson.Import(GxJson.Suite(
            GxJson.Expectation("expect_column_values_to_be_in_set", "\"column\": \"x\", \"value_set\": [1]"),
            GxJson.Expectation("expect_column_values_to_be_of_type", "\"column\": \"x\", \"type_\": \"IntegerType\"", ", \"severity\": \"info\"")));

        suite.Notes.ShouldBeEmpty();
        suite.Rules().ShouldBe("""
            columns:
              x:
                type: { name: integer, severity: info }
                in_set: [1]
            """);
    }

    [Fact]
    public void in_the_list_of_a_profiler_may_have_no_counterpart()
    {
        var suite = GxJson.Import(GxJson.Suite(GxJson.Expectation(
            "expect_column_values_to_be_in_type_list", "\"column\": \"x\", \"type_list\": [\"DATETIME\", \"TIME\", \"TimestampType\", \"TIME\"]")));

        suite.Lost.ShouldBeEmpty();
        suite.Notes.ShouldBe(["left out of lists of types, because no column here is of them: TIME"]);
        suite.Rules().ShouldBe("""
            columns:
              x: {}
            expectations:
              - expect_column_values_to_be_in_type_list: { column: x, type_list: [timestamp] }
            """);
    }

    [Theory]
    [InlineData("\"TIME\", \"dict\"", "an item of type_list is 'TIME'")]
    [InlineData("\"int\", \"itn\"", "an item of type_list is 'itn'; did you mean 'int'?")]
    public void that_are_all_unknown_or_may_be_slips_are_told_of(string list, string reason)
        => GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_column_values_to_be_in_type_list", $"\"column\": \"x\", \"type_list\": [{list}]")))
            .Lost.ShouldHaveSingleItem().Reason.ShouldStartWith(reason);

    private static string? TypeOf(string yaml)
        => SuiteReader.ReadText(yaml, "calls.yaml", new()).Suites.ShouldHaveSingleItem().Column("x").ShouldNotBeNull().Type?.SuiteName;
}
