namespace ContactCenter.Expectations.Tests.Suites;

public class Types
{
    [Theory]
    [InlineData("interval", "suite.yaml:4:14: error CCQ206: type is 'interval' (types: string, integer, decimal, double, boolean, date, timestamp)")]
    [InlineData("interger", "suite.yaml:4:14: error CCQ206: type is 'interger'; did you mean 'integer'? (types: string, integer, decimal, double, boolean, date, timestamp)")]
    [InlineData("[integer]", "suite.yaml:4:14: error CCQ202: type is a list; expected a type (string, integer, decimal, double, boolean, date, timestamp), or a mapping")]
    [InlineData("{ integer: [] }", "suite.yaml:4:16: error CCQ206: the type integer takes no formats; only date and timestamp do; write `type: integer`, or { name: integer } beside other keys")]
    [InlineData("{ timestamp: [] }", "suite.yaml:4:16: error CCQ206: timestamp lists no format; expected at least one, or `type: timestamp` for the ISO form")]
    [InlineData("{ timestamp: [], date: [] }", "suite.yaml:4:8: error CCQ202: type has both timestamp and date; expected one of the two")]
    [InlineData("{ severity: info }", "suite.yaml:4:8: error CCQ205: type has no name, date or timestamp, one of which says which type it is")]
    [InlineData("{ timestamp: ['%Y-%Q'] }", "suite.yaml:4:28: error CCQ309: the format '%Y-%Q' has the unknown specifier %Q at character 4")]
    [InlineData("{ timestamp: ['%Y-%'] }", "suite.yaml:4:28: error CCQ309: the format '%Y-%' ends in a single %; write %% for the character")]
    [InlineData("{ timestamp: [ISO] }", "suite.yaml:4:28: error CCQ309: the format 'ISO' has no specifier such as %Y; every value would have to be this very text")]
    [InlineData("{ timestamp: [{ match: 'a(', replace: b }] }", "suite.yaml:4:37: error CCQ309: the regular expression 'a(' has a ( at character 2 that is never closed; write \\( for the character")]
    [InlineData("{ timestamp: [{ match: a }] }", "suite.yaml:4:28: error CCQ205: a format of timestamp has no match and replace, of which it needs both")]
    public void that_are_wrong_are_told_of(string type, string expected)
        => ASuite.Faults(ASuite.OfColumn($"{{ type: {type} }}")).ShouldBe([expected]);

    [Fact]
    public void that_are_wrong_do_not_make_the_bounds_of_their_column_wrong()
        => ASuite.Faults(ASuite.OfColumn("{ type: intger, between: [1, 5] }")).ShouldBe(
            ["suite.yaml:4:14: error CCQ206: type is 'intger'; did you mean 'integer'? (types: string, integer, decimal, double, boolean, date, timestamp)"]);

    [Theory]
    [InlineData("%Y-%m-%dT%H:%M:%S.%fZ")]
    [InlineData("%d-%b-%y")]
    [InlineData("%-d/%-m/%Y %I:%M %p")]
    [InlineData("%a %Y %j 100%%")]
    [InlineData("%Y-%m-%d %H:%M:%S%z")]
    public void may_have_formats(string format)
        => ASuite.Sound(ASuite.OfColumn($"{{ type: {{ timestamp: ['{format}'] }} }}")).Columns[0].Type!.Formats.Count.ShouldBe(1);
}
