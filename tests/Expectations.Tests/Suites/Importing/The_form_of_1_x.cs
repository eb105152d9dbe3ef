namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class The_form_of_1_x
{
    private const string Json = """
        {
          "name": "calls",
          "id": "0b5c2c0e-2f2e-4a5c-9d1a-3f6a6e3a2b11",
          "expectations": [
            { "type": "expect_column_values_to_be_unique", "kwargs": { "column": "id", "batch_id": "b1" }, "meta": {}, "severity": "critical",
              "id": "0b5c2c0e-2f2e-4a5c-9d1a-3f6a6e3a2b12", "rendered_content": null },
            { "type": "expect_column_values_to_be_in_set", "kwargs": { "column": "channel", "value_set": ["phone", "chat"] }, "severity": "warning" },
            { "type": "expect_column_values_to_be_in_set", "kwargs": { "column": "team", "value_set": ["a", "b"] }, "description": "Teams of May.",
              "notes": ["Ask Ana."], "id": "teams" },
            { "type": "expect_compound_columns_to_be_unique", "kwargs": { "column_list": ["channel", "at"], "ignore_row_if": "any_value_is_missing" }, "notes": "Twice is a bug." }
          ],
          "meta": { "great_expectations_version": "1.4.2" },
          "notes": null
        }
        """;

    [Fact]
    public void becomes_a_suite_with_severities_notes_and_chosen_ids()
        => GxJson.Import(Json).Yaml.ShouldBe("""
            # Imported from the suite 'calls' of Great Expectations (calls.json).
            suite: calls
            data: calls.csv
            columns:
              id:
                unique: true
              channel:
                in_set: { values: [phone, chat], severity: warning }
              team:
                in_set: { values: [a, b], description: Teams of May., id: teams, meta: { notes: [Ask Ana.] } }
              at: {}
            expectations:
              - expect_compound_columns_to_be_unique:
                  column_list: [channel, at]
                  ignore_row_if: any_value_is_missing
                  description: Twice is a bug.

            """);

    [Fact]
    public void may_keep_what_is_said_of_an_expectation_among_its_arguments()
    {
        var suite = GxJson.Import(GxJson.Suite(GxJson.Expectation(
            "unexpected_rows_expectation",
            """ "unexpected_rows_query": "SELECT * FROM {batch} WHERE id < 0", "description": "None below 0.", "severity": "info", "notes": ["Ask Ana."], "meta": {"a": 1} """)));

        suite.Lost.ShouldBeEmpty();
        suite.Rules().ShouldBe("""
            expectations:
              - unexpected_rows_expectation:
                  unexpected_rows_query: 'SELECT * FROM {batch} WHERE id < 0'
                  severity: info
                  description: None below 0.
                  meta: { a: 1, notes: [Ask Ana.] }
            """);
    }

    [Fact]
    public void loses_only_what_changes_no_verdict()
    {
        var suite = GxJson.Import(Json);

        suite.Lost.ShouldBeEmpty();
        suite.Notes.ShouldBe(["left out, because it changes no verdict: batch_id, id"]);
    }
}
