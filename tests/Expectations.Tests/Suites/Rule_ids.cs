namespace ContactCenter.Expectations.Tests.Suites;

public class Rule_ids
{
    private static IEnumerable<string> Ids(string columns, string expectations = "[]")
        => ASuite.Sound($"suite: s\ndata: d.csv\ncolumns: {columns}\nexpectations: {expectations}").Rules.Select(r => r.Id);

    [Fact]
    public void count_rules_that_are_alike()
        => Ids("{ a: { not_null: true, required: true } }", "[expect_column_values_to_not_be_null: { column: a }, expect_column_values_to_not_be_null: { column: b }]").ShouldBe(
        [
            "s/a/expect_column_values_to_not_be_null",
            "s/a/expect_column_values_to_not_be_null#2",
            "s/a/expect_column_values_to_not_be_empty",
            "s/a/expect_column_values_to_not_be_null#3",
            "s/b/expect_column_values_to_not_be_null",
        ]);

    [Fact]
    public void of_a_rule_with_an_id_are_that_and_it_does_not_count()
        => Ids("{ a: { not_null: { id: mine }, required: true } }").ShouldBe(
            ["mine", "s/a/expect_column_values_to_not_be_null", "s/a/expect_column_values_to_not_be_empty"]);

    [Fact]
    public void of_a_short_form_for_two_rules_are_numbered_when_given()
        => Ids("{ a: { required: { id: mine } } }").ShouldBe(["mine", "mine#2"]);

    [Fact]
    public void must_differ()
        => ASuite.Faults("""
            suite: s
            data: d.csv
            columns:
              a: { not_null: { id: mine } }
              b: { not_null: { id: mine } }
            """).ShouldBe(["suite.yaml:5:24: error CCQ308: the id 'mine' is taken already, by the rule at line 4"]);
}
