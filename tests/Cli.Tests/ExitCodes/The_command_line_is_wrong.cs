namespace ContactCenter.Cli.Tests.ExitCodes;

public class The_command_line_is_wrong : CallsTest
{
    public The_command_line_is_wrong()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n");
    }

    [Theory]
    [InlineData("validat ./suites", "ccq: expected a command after 'ccq', found 'validat'; did you mean 'validate'?", "ccq")]
    [InlineData("xyzzy", "ccq: expected a command after 'ccq', found 'xyzzy'", "ccq")]
    [InlineData("suite chek", "ccq: expected a command after 'ccq suite', found 'chek'; did you mean 'check'?", "ccq suite")]
    [InlineData("suite", "ccq: expected a command after 'ccq suite', found none", "ccq suite")]
    [InlineData("validate", "ccq: Required argument missing for command: 'validate'.", "ccq validate")]
    [InlineData("suite check", "ccq: Required argument missing for command: 'check'.", "ccq suite check")]
    [InlineData("validate ./suites --repot x", "ccq: there is no option '--repot'; did you mean '--report'?", "ccq validate")]
    [InlineData("validate ./suites -x", "ccq: there is no option '-x'", "ccq validate")]
    [InlineData("validate ./suites --format xml", "ccq: --format xml: expected text or json", "ccq validate")]
    [InlineData("validate ./suites --fail-on warnings", "ccq: --fail-on warnings: expected critical or warning or info; did you mean 'warning'?", "ccq validate")]
    [InlineData("validate ./suites --param MONTH", "ccq: --param MONTH: expected NAME=VALUE", "ccq validate")]
    [InlineData("validate ./suites --param =x", "ccq: --param =x: expected NAME=VALUE", "ccq validate")]
    public void ends_with_2_and_says_what_is_wrong(string line, string fault, string help)
        => Ccq(line).ShouldBe(2, "", $"{fault}\nRun '{help} --help' for the options.");

    [Theory]
    [InlineData("jsn=./x", "ccq: --report jsn=./x asks for a report of the kind 'jsn'; expected json, html; did you mean 'json'?")]
    [InlineData("pdf=./x", "ccq: --report pdf=./x asks for a report of the kind 'pdf'; expected json, html")]
    [InlineData("json", "ccq: --report json has no '='; expected KIND=PATH, for example html=docs or json=verdict.json")]
    [InlineData("json=", "ccq: --report json= has no path after '='; expected KIND=PATH, for example html=docs or json=verdict.json")]
    public void ends_with_2_when_a_report_is_wrong(string report, string fault)
        => Ccq($"validate ./suites --report {report}").ShouldBe(2, "", fault);

    [Fact]
    public void ends_with_2_without_a_command()
        => CcqWith([]).ShouldBe(2, "", "ccq: expected a command after 'ccq', found none\nRun 'ccq --help' for the options.");

    [Fact]
    public void ends_with_2_when_a_path_is_empty()
        => CcqWith(["validate", ""]).ShouldBe(2, "", "ccq: PATH: expected a suite or a folder, found an empty text\nRun 'ccq validate --help' for the options.");

    [Fact]
    public void ends_with_2_when_the_data_root_is_empty()
        => CcqWith(["validate", "./suites", "--data", ""]).ShouldBe(2, "", "ccq: --data: expected a ROOT, found an empty text\nRun 'ccq validate --help' for the options.");

    [Fact]
    public void all_faults_are_told_at_once()
        => Ccq("validate ./suites --report pdf=./x --report json --report json=./r.json").ShouldBe(2, "", """
            ccq: --report pdf=./x asks for a report of the kind 'pdf'; expected json, html
            ccq: --report json has no '='; expected KIND=PATH, for example html=docs or json=verdict.json
            """);
}
