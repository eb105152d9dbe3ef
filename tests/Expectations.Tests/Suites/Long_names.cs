namespace ContactCenter.Expectations.Tests.Suites;

public class Long_names
{
    [Theory]
    [InlineData("expect_table_row_count_to_be_between", "expect_table_row_count_to_be_between()")]
    [InlineData("expect_table_row_count_to_be_between:", "expect_table_row_count_to_be_between()")]
    [InlineData("Expect_Table_ROW_count_to_equal: { value: 0x10 }", "expect_table_row_count_to_equal(value=16)")]
    [InlineData("expect_column_values_to_be_of_type: { column: c, type_: { date: ['%d%m%Y'] } }", "expect_column_values_to_be_of_type(column='c', type_={date=['%d%m%Y']})")]
    [InlineData("expect_column_max_to_be_between: { column: c, min_value: null, max_value: z }", "expect_column_max_to_be_between(column='c', max_value='z')")]
    [InlineData("expect_table_columns_to_match_set: { column_set: [a, b], exact_match: false }", "expect_table_columns_to_match_set(column_set=['a', 'b'], exact_match=False)")]
    [InlineData("expect_column_to_exist: { column: '1', column_index: 0 }", "expect_column_to_exist(column='1', column_index=0)")]
    public void take_their_arguments(string expectation, string expected)
        => ASuite.Shown(ASuite.Sound(ASuite.Of(expectation)).Rules.ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("expect_column_values_to_be_uniqe: { column: c }", "suite.yaml:4:5: error CCQ301: unknown expectation 'expect_column_values_to_be_uniqe'; did you mean 'expect_column_values_to_be_unique'? (`ccq expectations` lists them all)")]
    [InlineData("unique: { column: c }", "suite.yaml:4:5: error CCQ301: 'unique' is a short form; it stands below a column, under `columns:`")]
    [InlineData("expect_column_values_to_be_unique", "suite.yaml:4:5: error CCQ304: expect_column_values_to_be_unique needs column, which is missing")]
    [InlineData("expect_column_values_to_be_in_set: { mostly: 1 }", "suite.yaml:4:5: error CCQ304: expect_column_values_to_be_in_set needs column and value_set, which are missing")]
    [InlineData("expect_column_values_to_be_unique: { colum: c }", "suite.yaml:4:42: error CCQ303: unknown parameter 'colum' of expect_column_values_to_be_unique; did you mean 'column'? (parameters: column, mostly, severity, row_condition, description, id, meta)")]
    [InlineData("expect_column_values_to_be_unique: { column: 5 }", "suite.yaml:4:50: error CCQ305: column is the number 5; expected text (write '5' in quotes)")]
    [InlineData("expect_column_values_to_be_unique: { column: null }", "suite.yaml:4:50: error CCQ305: column is null; expected text")]
    [InlineData("expect_table_row_count_to_equal: { value: 1.5 }", "suite.yaml:4:47: error CCQ305: value is the number 1.5; expected a whole number")]
    [InlineData("expect_table_row_count_to_equal: { value: -1 }", "suite.yaml:4:47: error CCQ306: value is -1; expected a number of rows, 0 or more")]
    [InlineData("expect_table_row_count_to_equal: { value: 1, mostly: 1 }", "suite.yaml:4:50: error CCQ307: expect_table_row_count_to_equal is not judged row by row and so has no mostly; leave it out")]
    [InlineData("expect_table_columns_to_match_set: { column_set: a }", "suite.yaml:4:54: error CCQ305: column_set is the text 'a'; expected a list of texts")]
    [InlineData("expect_table_columns_to_match_set: { column_set: [a, 1] }", "suite.yaml:4:58: error CCQ305: an item of column_set is the number 1; expected text (write '1' in quotes)")]
    [InlineData("expect_table_columns_to_match_set: { column_set: [a], exact_match: yes }", "suite.yaml:4:72: error CCQ305: exact_match is the text 'yes'; expected true or false")]
    [InlineData("expect_compound_columns_to_be_unique: { column_list: [a, b], ignore_row_if: nevr }", "suite.yaml:4:81: error CCQ305: ignore_row_if is the text 'nevr'; expected one of all_values_are_missing, any_value_is_missing, never; did you mean 'never'?")]
    [InlineData("expect_compound_columns_to_be_unique: { column_list: [a] }", "suite.yaml:4:58: error CCQ306: column_list names 1 column; expected at least two")]
    [InlineData("expect_column_max_to_be_between: { column: c, max_value: .inf }", "suite.yaml:4:62: error CCQ305: max_value is .inf, which is no finite number; expected a number, text, true or false")]
    [InlineData("expect_table_row_count_to_equal: 5", "suite.yaml:4:38: error CCQ302: the arguments of expect_table_row_count_to_equal are the number 5; expected a mapping")]
    [InlineData("[a]", "suite.yaml:4:5: error CCQ302: this item is a list; expected the name of an expectation, or `name: { its arguments }`")]
    [InlineData("12", "suite.yaml:4:5: error CCQ302: this item is the number 12; expected the name of an expectation, or `name: { its arguments }`")]
    [InlineData("expect_column_values_to_be_unique:\n    column: c", "suite.yaml:4:5: error CCQ302: this item has 2 keys (expect_column_values_to_be_unique, column); expected one, the expectation's name, with its arguments indented below it")]
    [InlineData("expect_table_row_count_to_be_between: { severity: fatal }", "suite.yaml:4:55: error CCQ114: severity is 'fatal' (severities: critical, warning, info)")]
    [InlineData("expect_table_row_count_to_be_between: { severity: warn }", "suite.yaml:4:55: error CCQ114: severity is 'warn' (severities: critical, warning, info)")]
    [InlineData("expect_table_row_count_to_be_between: { row_condition: '' }", "suite.yaml:4:60: error CCQ114: row_condition is empty; expected SQL over a row")]
    [InlineData("expect_table_row_count_to_be_between: { id: ' ' }", "suite.yaml:4:49: error CCQ114: id is empty; expected a name for the rule")]
    [InlineData("expect_table_row_count_to_be_between: { meta: 1 }", "suite.yaml:4:51: error CCQ113: meta is the number 1; expected a mapping")]
    public void that_are_wrong_are_told_of_where_they_stand(string expectation, string expected)
        => ASuite.Faults(ASuite.Of(expectation)).ShouldBe([expected]);
}
