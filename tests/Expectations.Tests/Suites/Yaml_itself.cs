namespace ContactCenter.Expectations.Tests.Suites;

public class Yaml_itself
{
    [Theory]
    [InlineData("", "suite.yaml:1:1: error CCQ104: the file is empty; expected a suite, which starts with `suite: NAME`")]
    [InlineData("# only a comment\n", "suite.yaml:1:1: error CCQ104: the file is empty; expected a suite, which starts with `suite: NAME`")]
    [InlineData("---\n", "suite.yaml:1:1: error CCQ104: the file is empty; expected a suite, which starts with `suite: NAME`")]
    [InlineData("just text", "suite.yaml:1:1: error CCQ113: the file holds the text 'just text'; expected a suite, a mapping that starts with `suite: NAME`")]
    [InlineData("- a", "suite.yaml:1:1: error CCQ113: the file holds a list; expected a suite, a mapping that starts with `suite: NAME`")]
    [InlineData("suite: s\ndata: a: b", "suite.yaml:2:8: error CCQ103: this is not YAML: while scanning a plain scalar value, found invalid mapping; look at the indentation here and on the line before, and put text that holds ': ' in quotes")]
    [InlineData("suite: s\n\tdata: d", "suite.yaml:2:1: error CCQ103: the line is indented with a tab; YAML is indented with spaces")]
    [InlineData("suite: s\ndata: [a", "suite.yaml:2:9: error CCQ103: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("suite: s\ndata: d\n---\nsuite: t", "suite.yaml:3:1: error CCQ105: a second YAML document starts here; expected one suite a file, so write this one in a file of its own")]
    [InlineData("suite: s\ndata: d\nsuite: t", "suite.yaml:3:1: error CCQ106: 'suite' stands here a second time; the first is at line 1")]
    [InlineData("suite: s\ndata: d\ncolumns:\n  a: &a { not_null: true }\n  b: { <<: *a }", "suite.yaml:5:8: error CCQ107: merge keys (<<) are not supported; write the entries out, or use an alias for a whole value")]
    [InlineData("suite: s\ndata: *d", "suite.yaml:2:7: error CCQ107: the alias *d has no anchor &d that ends before it; text that starts with * is written in quotes")]
    [InlineData("suite: s\ndata: !path d", "suite.yaml:2:7: error CCQ107: the tag !path is not supported; text that starts with ! is written in quotes")]
    [InlineData("suite: s\ndata: d\n[a]: b", "suite.yaml:3:1: error CCQ107: a key is a list; expected text")]
    public void that_is_wrong_is_told_of(string text, string expected) => ASuite.Faults(text).ShouldBe([expected]);

    [Fact]
    public void nested_without_end_is_refused()
        => ASuite.Faults($"suite: {new string('[', 5000)}").ShouldBe(["suite.yaml:1:57: error CCQ107: the nesting is deeper than 50 levels"]);

    [Fact]
    public void that_grows_by_aliases_is_refused()
    {
        var text = "suite: s\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (var i = 1; i < 9; i++)
            text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n";
        ASuite.Faults(text).ShouldHaveSingleItem().ShouldEndWith("error CCQ107: the file holds more than 200000 values, aliases counted as what they stand for");
    }

    [Fact]
    public void may_use_aliases_for_whole_values()
        => ASuite.Sound("suite: s\ndata: d.csv\ncolumns:\n  a: &text { not_null: true }\n  b: *text").Rules.Select(r => r.Id)
            .ShouldBe(["s/a/expect_column_values_to_not_be_null", "s/b/expect_column_values_to_not_be_null"]);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("+05", "5")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e3", "1000")]
    [InlineData("NO", "'NO'")]
    [InlineData("on", "'on'")]
    [InlineData("'5'", "'5'")]
    [InlineData("!!str 5", "'5'")]
    [InlineData("1_000", "'1_000'")]
    [InlineData("2024-01-31", "'2024-01-31'")]
    [InlineData("TRUE", "True")]
    [InlineData("~", "null")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    public void types_plain_scalars_by_the_core_schema(string scalar, string expected)
        => ASuite.Shown(ASuite.Sound($"suite: s\ntable: gold.t\ncolumns: {{ c: {{ in_set: [{scalar}] }} }}").Rules[0])
            .ShouldBe($"expect_column_values_to_be_in_set(column='c', value_set=[{expected}])");
}
