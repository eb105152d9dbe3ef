namespace ContactCenter.Expectations.Tests.Suites;

public class Values_beside_their_columns
{
    [Theory]
    [InlineData("in_set: [1]", "suite.yaml:4:17: error CCQ403: in_set holds the number 1, but column 'c' has no type and so is text; add `type: integer`")]
    [InlineData("in_set: { values: [true] }", "suite.yaml:4:27: error CCQ403: values is true, but column 'c' has no type and so is text; add `type: boolean`")]
    [InlineData("between: { max: 1.5 }", "suite.yaml:4:24: error CCQ403: max is the number 1.5, but column 'c' has no type and so is text; add `type: decimal`")]
    [InlineData("positive: true", "suite.yaml:4:8: error CCQ403: positive compares with the number 0, but column 'c' has no type and so is text; add `type: integer`")]
    [InlineData("type: string, in_set: [1]", "suite.yaml:4:31: error CCQ403: in_set holds the number 1, but column 'c' is of type string; expected text (in quotes)")]
    [InlineData("type: integer, in_set: ['1']", "suite.yaml:4:32: error CCQ403: in_set holds the text '1', but column 'c' is of type integer; expected a number")]
    [InlineData("type: boolean, in_set: [1]", "suite.yaml:4:32: error CCQ403: in_set holds the number 1, but column 'c' is of type boolean; expected true or false")]
    [InlineData("type: date, between: ['31/01/2024', null]", "suite.yaml:4:30: error CCQ404: between holds the text '31/01/2024', but column 'c' is of type date; expected the ISO form, such as '2024-01-31' or '2024-01-31T08:00:00Z'")]
    public void are_told_of_when_they_can_not_be_compared(string rules, string expected)
        => ASuite.Faults(ASuite.OfColumn($"{{ {rules} }}")).ShouldBe([expected]);

    [Fact]
    public void are_checked_under_long_names_too()
        => ASuite.Faults(ASuite.Of("expect_column_max_to_be_between: { column: other, max_value: 10 }")).ShouldBe(
            ["suite.yaml:4:66: error CCQ403: max_value is the number 10, but column 'other' has no type and so is text; add `type: integer`"]);

    [Fact]
    public void are_numbers_where_a_number_is_observed()
        => ASuite.Faults(ASuite.Of("expect_column_unique_value_count_to_be_between: { column: c, max_value: ten }")).ShouldBe(
            ["suite.yaml:4:77: error CCQ403: max_value is the text 'ten', but it is compared with a number that is observed of the column; expected a number"]);

    [Theory]
    [InlineData("type: integer, between: [1, 5]")]
    [InlineData("type: boolean, in_set: [true]")]
    [InlineData("type: date, between: [2024-01-31, 2024-02-01]")]
    [InlineData("type: timestamp, between: { min: '2024-01-31T08:00:00Z' }")]
    [InlineData("in_set: [a, '1']")]
    public void pass_when_they_can(string rules) => ASuite.Faults(ASuite.OfColumn($"{{ {rules} }}")).ShouldBeEmpty();

    [Theory]
    [InlineData("data: d/*.parquet")]
    [InlineData("table: gold.t")]
    public void are_left_to_the_data_where_the_data_have_types(string source)
        => ASuite.Faults($"suite: s\n{source}\ncolumns: {{ c: {{ in_set: [1] }} }}").ShouldBeEmpty();
}
