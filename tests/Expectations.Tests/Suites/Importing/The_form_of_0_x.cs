namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class The_form_of_0_x
{
    private const string Json = """
        {
          "data_asset_type": "Dataset",
          "expectation_suite_name": "calls.daily",
          "ge_cloud_id": null,
          "expectations": [
            {
              "expectation_type": "expect_column_values_to_not_be_null",
              "kwargs": { "column": "id", "mostly": 1.0, "result_format": "COMPLETE" },
              "meta": {}
            },
            {
              "expectation_type": "expect_column_values_to_be_between",
              "kwargs": { "column": "wait seconds", "min_value": 0, "max_value": 600.5, "mostly": 0.95, "strict_min": false, "catch_exceptions": true },
              "meta": { "notes": { "format": "markdown", "content": ["Ten minutes,", "or we apologize."] }, "owner": "floor" }
            },
            {
              "expectation_type": "expect_column_values_to_be_of_type",
              "kwargs": { "column": "id", "type_": "int64" }
            },
            {
              "expectation_type": "expect_column_values_to_be_between",
              "kwargs": { "column": "wait seconds", "max_value": 900 }
            },
            {
              "expectation_type": "expect_column_values_to_be_polite",
              "kwargs": { "column": "id", "words": ["please", 5] }
            },
            {
              "expectation_type": "expect_table_row_count_to_be_between",
              "kwargs": { "min_value": 1000.0, "max_value": null }
            }
          ],
          "meta": { "great_expectations_version": "0.15.50", "notes": "All calls of a day.", "source": { "by": "hand" } }
        }
        """;

    [Fact]
    public void may_call_an_expectation_by_a_former_name()
        => GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_multicolumn_values_to_be_unique", "\"column_list\": [\"a\", \"b\"]"))).Yaml
            .ShouldContain("- expect_select_column_values_to_be_unique_within_record: { column_list: [a, b] }");

    [Fact]
    public void becomes_a_suite()
        => GxJson.Import(Json, data: null).Yaml.ShouldBe("""
            # Imported from the suite 'calls.daily' of Great Expectations (calls.json).
            # 5 of 6 expectations carried over; what was not stands below in comments.
            # meta of the original: source: { by: hand }
            suite: calls_daily
            description: All calls of a day.
            # Great Expectations does not say in a suite where its rows are. This path is made from the name: correct it.
            data: calls_daily.csv
            columns:
              id:
                type: integer
                not_null: true
                # Not carried over (line 25 of the original): there is no expectation of this name here (`ccq expectations` lists them all)
                # - expect_column_values_to_be_polite: { column: id, words: [please, 5] }
              wait seconds:
                # Added: its values are compared with numbers or flags, and text has none without a type.
                type: double
                between:
                  min: 0
                  max: 600.5
                  mostly: 0.95
                  description: |-
                    Ten minutes,
                    or we apologize.
                  meta: { notes: { format: markdown, content: ['Ten minutes,', or we apologize.] }, owner: floor }
            expectations:
              - expect_column_values_to_be_between: { column: wait seconds, max_value: 900 }
              - expect_table_row_count_to_be_between: { min_value: 1000 }

            """);

    [Fact]
    public void tells_what_is_lost_and_what_to_look_at()
    {
        var suite = GxJson.Import(Json, data: null);

        suite.Lost.Select(l => l.ToString()).ShouldBe(
            ["gx/calls.json:25:27: not carried over: expect_column_values_to_be_polite of 'id': there is no expectation of this name here (`ccq expectations` lists them all)"]);
        suite.Notes.ShouldBe(
        [
            "the suite 'calls.daily' is named calls_daily here",
            "given a type, because they are compared with numbers or flags: wait seconds (double)",
            "left out, because it changes no verdict: catch_exceptions, result_format",
        ]);
        (suite.Carried, suite.Total).ShouldBe((5, 6));
    }

    [Fact]
    public void becomes_the_same_bytes_each_time() => GxJson.Import(Json).Yaml.ShouldBe(GxJson.Import(Json.Replace("\n", "\r\n")).Yaml);
}
