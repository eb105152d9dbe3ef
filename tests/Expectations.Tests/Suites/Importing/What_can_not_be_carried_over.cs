namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class What_can_not_be_carried_over
{
    private const string Fine = """{"type": "expect_column_values_to_not_be_null", "kwargs": {"column": "id"}}""";

    [Theory]
    [InlineData("expect_column_values_to_be_uniqe", "\"column\": \"x\"", "\"expect_", "there is no expectation of this name here (`ccq expectations` lists them all)")]
    [InlineData(
        "expect_column_values_to_be_unique",
        "\"column\": \"x\", \"depth\": 3",
        "\"depth\"",
        "unknown parameter 'depth' of expect_column_values_to_be_unique (parameters: column, mostly, severity, row_condition, description, id, meta)")]
    [InlineData("expect_column_values_to_be_in_set", "\"column\": \"x\", \"value_set\": null", "\"expect_", "expect_column_values_to_be_in_set needs value_set, which is missing")]
    [InlineData("expect_column_values_to_be_between", "\"column\": \"x\"", "\"expect_", "neither min_value nor max_value is given; expected at least one")]
    [InlineData("expect_column_values_to_be_unique", "\"column\": \"x\", \"mostly\": 1.5", "1.5", "mostly is 1.5; expected a share from 0 to 1")]
    [InlineData(
        "expect_column_values_to_match_regex",
        "\"column\": \"x\", \"regex\": \"a(?=b)\"",
        "\"a(?=b)",
        "the regular expression 'a(?=b)' has a look-around ((?=) at character 2, which RE2 does not do")]
    [InlineData(
        "expect_column_values_to_be_between",
        "\"column\": \"x\", \"min_value\": \"2024\", \"parse_strings_as_datetimes\": true",
        "\"parse_strings",
        "parse_strings_as_datetimes is true; declare the column's `type: timestamp` with its formats instead, and write the bounds in the ISO form")]
    [InlineData(
        "expect_column_values_to_be_between",
        "\"column\": \"x\", \"min_value\": {\"$PARAMETER\": \"upstream * 2\"}",
        "{\"$PARAMETER",
        "min_value is computed (upstream * 2); here a variable has a plain name, and its value is given with --param")]
    [InlineData(
        "expect_column_values_to_be_in_set",
        "\"column\": \"x\", \"value_set\": {\"$PARAMETER\": \"all\"}",
        "{\"$PARAMETER",
        "value_set is the parameter all; here a variable stands for one value, and a list of numbers or texts is expected")]
    [InlineData(
        "expect_column_values_to_be_unique",
        "\"column\": \"x\", \"row_condition\": \"a.map(len) > 2\", \"condition_parser\": \"pandas\"",
        "\"a.map",
        "its row_condition can't be put into SQL: map() of 1 arguments can't be translated")]
    [InlineData("expect_column_values_to_be_in_set", "\"column\": \"x\", \"value_set\": [1, \"a\"]", "\"expect_", "in_set holds the text 'a', but column 'x' is of type double; expected a number")]
    public void is_told_with_its_place_and_reason(string type, string kwargs, string at, string reason)
    {
        var json = GxJson.Suite(Fine, GxJson.Expectation(type, kwargs));
        var column = json.Split('\n')[2].IndexOf(at, StringComparison.Ordinal) + 1;

        var suite = GxJson.Import(json);

        suite.Lost.ShouldHaveSingleItem().ToString().ShouldBe($"gx/calls.json:3:{column}: not carried over: {type} of 'x': {reason}");
        (suite.Carried, suite.Total).ShouldBe((1, 2));
    }

    [Fact]
    public void stands_in_a_comment_where_it_would_have_stood()
        => GxJson.Import(GxJson.Suite(
                GxJson.Expectation("expect_column_values_to_be_odd", "\"column\": \"id\", \"of\": \"a\\nb\\u2028\""),
                Fine,
                GxJson.Expectation("expect_table_to_be_round", "\"radius\": 1.0"),
                "7"))
            .Rules()
            .ShouldBe("""
                columns:
                  id:
                    not_null: true
                    # Not carried over (line 2 of the original): there is no expectation of this name here (`ccq expectations` lists them all)
                    # - expect_column_values_to_be_odd: { column: id, of: "a\nb\u2028" }
                  # Not carried over (line 4 of the original): there is no expectation of this name here (`ccq expectations` lists them all)
                  # - expect_table_to_be_round: { radius: 1.0 }
                  # Not carried over (line 5 of the original): the item is the number 7; expected an object with a type and kwargs
                """);
}
