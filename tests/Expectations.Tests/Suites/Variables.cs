namespace ContactCenter.Expectations.Tests.Suites;

public class Variables
{
    private const string Text = "suite: s\ndata: ${DROP}/*.csv\ncolumns:\n  c:\n    type: integer\n    between:\n      min: '1'\n      max: ${MAX}";

    [Fact]
    public void take_parameters_and_are_typed_where_they_stand_plain()
        => ASuite.Sound(Text.Replace("'1'", "1"), ("DROP", "d"), ("MAX", "5")).ShouldSatisfyAllConditions(
            s => s.Data.Name.ShouldBe("d/*.csv"),
            s => ASuite.Shown(s.Rules[1]).ShouldBe("expect_column_values_to_be_between(column='c', min_value=1, max_value=5)"));

    [Fact]
    public void stay_text_in_quotes()
        => ASuite.Shown(ASuite.Sound("suite: s\ndata: d.csv\ncolumns: { c: { in_set: ['${MAX}'] } }", ("MAX", "5")).Rules[0])
            .ShouldBe("expect_column_values_to_be_in_set(column='c', value_set=['5'])");

    [Fact]
    public void are_escaped_by_a_second_dollar()
        => ASuite.Sound("suite: s\ndata: a$${B}-${C}-$5", ("C", "c")).Data.Name.ShouldBe("a${B}-c-$5");

    [Fact]
    public void that_are_unknown_are_told_of_and_nothing_else()
        => ASuite.Read(Text, ("DORP", "d")).Faults.Select(f => f.ToString()).ShouldBe(
        [
            "suite.yaml:2:7: error CCQ108: the variable DROP is neither a parameter nor set in the environment; did you mean 'DORP'? (give it with --param DROP=VALUE)",
            "suite.yaml:7:12: error CCQ403: min is the text '1', but column 'c' is of type integer; expected a number",
            "suite.yaml:8:12: error CCQ108: the variable MAX is neither a parameter nor set in the environment (give it with --param MAX=VALUE)",
        ]);

    [Fact]
    public void within_brackets_are_not_yaml_and_the_fault_says_what_to_do()
        => ASuite.Faults("suite: s\ndata: d\nrow_key: [${KEY}]").ShouldBe(
            ["suite.yaml:3:12: error CCQ103: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'; within [ ] and { } a variable ${NAME} stands in quotes and is text; to have it typed, write the list or mapping in lines"]);

    [Fact]
    public void that_are_not_closed_are_told_of()
        => ASuite.Faults("suite: s\ndata: ${DROP").ShouldBe(
            ["suite.yaml:2:7: error CCQ108: after ${ the name of a variable is expected, then }; to write ${ itself, write $${"]);

    [Fact]
    public void come_from_the_environment_after_the_parameters()
    {
        var set = ContactCenter.Expectations.Suites.SuiteReader.ReadText(
            "suite: s\ndata: ${A}${B}",
            "suite.yaml",
            new() { Parameters = new Dictionary<string, string> { ["A"] = "parameter" }, Environment = name => $"environment-{name}" });
        set.Suites[0].Data.Name.ShouldBe("parameterenvironment-B");
    }
}
