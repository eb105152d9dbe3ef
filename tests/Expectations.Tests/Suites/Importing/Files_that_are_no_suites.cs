using System.Text;
using ContactCenter.Expectations.Suites.Importing;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class Files_that_are_no_suites
{
    private const string Expected = "expected a suite of Great Expectations: an object with expectation_suite_name or name, and a list of expectations";

    [Theory]
    [InlineData("[1]", $"gx/calls.json:1:1: the file holds a list; {Expected}")]
    [InlineData("\n {\"expectations\": []}", $"gx/calls.json:2:2: the object has no name; {Expected}")]
    [InlineData("{\"name\": \"x\"}", $"gx/calls.json:1:1: the object 'x' has no list of expectations; {Expected}")]
    [InlineData("{\"name\": \"\\ud800\"}", "gx/calls.json:1:10: the text holds half of a surrogate pair, which stands for no character")]
    [InlineData("{\n\"name\": }", "gx/calls.json:2:9: this is not JSON: '}' is an invalid start of a value")]
    public void are_refused(string json, string reason)
        => Should.Throw<NotImportableException>(() => GxJson.Import(json)).Message.ShouldBe(reason);

    [Fact]
    public void are_refused_when_they_are_not_UTF_8()
        => Should.Throw<NotImportableException>(() => GreatExpectationsImport.Read("gx/calls.json", Encoding.Unicode.GetBytes("{\"a\": \"\u00e9\ud83d\ude00\"}")))
            .Message.ShouldStartWith("gx/calls.json:1:");

    [Fact]
    public void but_hold_what_Python_adds_to_JSON_are_read()
        => GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_column_max_to_be_between", "\"column\": \"x\", \"min_value\": -Infinity, \"max_value\": 5, \"strict_max\": true")))
            .Rules().ShouldBe("""
                columns:
                  x:
                    # Added: its values are compared with numbers or flags, and text has none without a type.
                    type: double
                expectations:
                  - expect_column_max_to_be_between: { column: x, max_value: 5, strict_max: true }
                """);
}
