using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class Parameters
{
    [Fact]
    public void become_variables()
        => GxJson.Import("""
            {"expectation_suite_name": "calls", "evaluation_parameters": {"most": 50}, "expectations": [
            {"expectation_type": "expect_table_row_count_to_be_between", "kwargs": {"min_value": 1, "max_value": {"$PARAMETER": "most"}}},
            {"expectation_type": "expect_column_values_to_be_between", "kwargs": {"column": "at", "min_value": {"$PARAMETER": "since"}}},
            {"expectation_type": "expect_column_values_to_be_of_type", "kwargs": {"column": "at", "type_": "datetime64[ns]"}},
            {"expectation_type": "expect_column_values_to_be_between", "kwargs": {"column": "wait", "min_value": {"$PARAMETER": "least"}}},
            {"expectation_type": "expect_column_values_to_match_regex", "kwargs": {"column": "code", "regex": {"$PARAMETER": "form"}}}
            ]}
            """).Yaml.ShouldBe("""
            # Imported from the suite 'calls' of Great Expectations (calls.json).
            # Needs --param form=VALUE
            # Needs --param least=VALUE
            # Needs --param most=50 (the value that the original brings along)
            # Needs --param since=VALUE
            suite: calls
            data: calls.csv
            columns:
              at:
                type: timestamp
                between:
                  min: ${since}
              wait:
                # Added: its values are compared with numbers or flags, and text has none without a type.
                type: double
                between:
                  min: ${least}
              code:
                matches: "${form}"
            expectations:
              - expect_table_row_count_to_be_between:
                  min_value: 1
                  max_value: ${most}

            """);

    [Fact]
    public void are_filled_in_when_the_suite_is_read()
    {
        var suite = GxJson.Import(GxJson.Suite(
            GxJson.Expectation("expect_column_values_to_match_regex", "\"column\": \"code\", \"regex\": {\"$PARAMETER\": \"form\"}")));

        var read = SuiteReader.ReadText(suite.Yaml, "calls.yaml", new() { Parameters = new Dictionary<string, string> { ["form"] = "007" } });

        read.Faults.ShouldBeEmpty();
        read.Suites[0].Rules[0].Expectation.ShouldBe(new Expectations.Columns.ExpectColumnValuesToMatchRegex("code", "007"));
    }
}
