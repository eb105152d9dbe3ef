namespace ContactCenter.Expectations.Tests.Suites;

public class Short_forms
{
    [Theory]
    [InlineData("{ required: true }", "expect_column_values_to_not_be_null(column='c') expect_column_values_to_not_be_empty(column='c')")]
    [InlineData("{ not_null: true }", "expect_column_values_to_not_be_null(column='c')")]
    [InlineData("{ not_empty: {} }", "expect_column_values_to_not_be_empty(column='c')")]
    [InlineData("{ unique: { mostly: 0.5 } }", "expect_column_values_to_be_unique(column='c', mostly=0.5)")]
    [InlineData("{ type: integer, positive: true }", "expect_column_values_to_be_of_type(column='c', type_='integer') expect_column_values_to_be_between(column='c', min_value=0, strict_min=True)")]
    [InlineData("{ type: decimal, non_negative: true }", "expect_column_values_to_be_of_type(column='c', type_='decimal') expect_column_values_to_be_between(column='c', min_value=0)")]
    [InlineData("{ between: [a, b] }", "expect_column_values_to_be_between(column='c', min_value='a', max_value='b')")]
    [InlineData("{ between: [a, null] }", "expect_column_values_to_be_between(column='c', min_value='a')")]
    [InlineData("{ between: { max: z, strict_max: true } }", "expect_column_values_to_be_between(column='c', max_value='z', strict_max=True)")]
    [InlineData("{ length: 9 }", "expect_column_value_lengths_to_equal(column='c', value=9)")]
    [InlineData("{ length: { min: 4.0, max: 1e1 } }", "expect_column_value_lengths_to_be_between(column='c', min_value=4.0, max_value=10)")]
    [InlineData("{ length: { value: 9, mostly: 0.5 } }", "expect_column_value_lengths_to_equal(column='c', value=9, mostly=0.5)")]
    [InlineData("{ length: { min: 1, max: 9 } }", "expect_column_value_lengths_to_be_between(column='c', min_value=1, max_value=9)")]
    [InlineData("{ in_set: [NO, 'yes', '1'] }", "expect_column_values_to_be_in_set(column='c', value_set=['NO', 'yes', '1'])")]
    [InlineData("{ not_in_set: { values: [x] } }", "expect_column_values_to_not_be_in_set(column='c', value_set=['x'])")]
    [InlineData("{ matches: ^a+$ }", "expect_column_values_to_match_regex(column='c', regex='^a+$')")]
    [InlineData("{ matches: { regex: ^a+$ } }", "expect_column_values_to_match_regex(column='c', regex='^a+$')")]
    [InlineData("{ references: { suite: o, column: k } }", "expect_column_values_to_exist_in_other_table(column='c', other_suite='o', other_column='k')")]
    [InlineData("{ type: { date: '%d/%m/%Y' } }", "expect_column_values_to_be_of_type(column='c', type_={date='%d/%m/%Y'})")]
    [InlineData("{ type: { name: boolean, mostly: 0.9 } }", "expect_column_values_to_be_of_type(column='c', type_='boolean', mostly=0.9)")]
    public void stand_for_long_names(string rules, string expected)
        => string.Join(' ', ASuite.Expanded(rules)).ShouldBe(expected);

    [Fact]
    public void keep_the_order_of_the_keys()
        => ASuite.Expanded("{ unique: true, type: string, not_null: true }").ShouldBe(
        [
            "expect_column_values_to_be_unique(column='c')",
            "expect_column_values_to_be_of_type(column='c', type_='string')",
            "expect_column_values_to_not_be_null(column='c')",
        ]);

    [Theory]
    [InlineData("{ required: false }", "suite.yaml:4:18: error CCQ203: required is false, which would expect nothing; leave it out")]
    [InlineData("{ required: 1 }", "suite.yaml:4:18: error CCQ202: required is the number 1; expected true, or a mapping")]
    [InlineData("{ not_null: }", "suite.yaml:4:18: error CCQ202: not_null is null; expected true, or a mapping")]
    [InlineData("{ between: [1] }", "suite.yaml:4:17: error CCQ202: between is a list; expected a list of two, [min, max], or a mapping")]
    [InlineData("{ between: { min: a, maximum: b } }", "suite.yaml:4:27: error CCQ204: unknown key 'maximum' in between (known: min, max, strict_min, strict_max, mostly, severity, row_condition, description, id, meta)")]
    [InlineData("{ between: {} }", "suite.yaml:4:8: error CCQ306: neither min_value nor max_value is given; expected at least one")]
    [InlineData("{ between: { min: b, max: a } }", "suite.yaml:4:32: error CCQ306: min_value 'b' is greater than max_value 'a'; nothing could lie between")]
    [InlineData("{ length: 1.5 }", "suite.yaml:4:16: error CCQ305: length is the number 1.5; expected a whole number")]
    [InlineData("{ length: many }", "suite.yaml:4:16: error CCQ305: length is the text 'many'; expected a whole number")]
    [InlineData("{ length: { value: 1, min: 2 } }", "suite.yaml:4:8: error CCQ202: length has both value and min; expected one of the two")]
    [InlineData("{ in_set: a }", "suite.yaml:4:16: error CCQ202: in_set is the text 'a'; expected a list of values, or a mapping")]
    [InlineData("{ in_set: { value: [a] } }", "suite.yaml:4:8: error CCQ205: in_set has no values|suite.yaml:4:18: error CCQ204: unknown key 'value' in in_set; did you mean 'values'? (known: values, mostly, severity, row_condition, description, id, meta)")]
    [InlineData("{ in_set: [a, .nan] }", "suite.yaml:4:20: error CCQ305: an item of in_set is .nan, which is no finite number; expected a number, text, true or false")]
    [InlineData("{ references: orders }", "suite.yaml:4:20: error CCQ202: references is the text 'orders'; expected { suite: NAME, column: NAME }")]
    [InlineData("{ references: { suite: orders } }", "suite.yaml:4:8: error CCQ205: references has no column")]
    [InlineData("{ unique: { mostly: 2 } }", "suite.yaml:4:26: error CCQ306: mostly is 2; expected a share from 0 to 1")]
    [InlineData("{ unique: { mostly: half } }", "suite.yaml:4:26: error CCQ305: mostly is the text 'half'; expected a number")]
    [InlineData("{ uniqe: true }", "suite.yaml:4:8: error CCQ201: unknown key 'uniqe' in column 'c'; did you mean 'unique'? (known: type, required, not_null, not_empty, unique, positive, non_negative, between, length, in_set, not_in_set, matches, references, pii)")]
    [InlineData("{ expect_column_values_to_be_unique: {} }", "suite.yaml:4:8: error CCQ201: 'expect_column_values_to_be_unique' stands in column 'c'; long names stand under `expectations:`, with `column: c`")]
    [InlineData("[unique]", "suite.yaml:4:6: error CCQ113: column 'c' is a list; expected a mapping of rules, such as { type: string, required: true }")]
    [InlineData("{ pii: true }", "suite.yaml:4:13: error CCQ114: pii is 'true' (kinds: id, name, phone, email, card, text)")]
    [InlineData("{ pii: mail }", "suite.yaml:4:13: error CCQ114: pii is 'mail'; did you mean 'email'? (kinds: id, name, phone, email, card, text)")]
    public void that_are_wrong_are_told_of_where_they_stand(string rules, string expected)
        => string.Join('|', ASuite.Faults(ASuite.OfColumn(rules))).ShouldBe(expected);
}
