using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Faults;

namespace ContactCenter.Reports.Tests.Faults;

public class Faults_of_suites
{
    [Fact]
    public void are_a_line_each_and_a_count()
        => Printed(
            new Fault(new SourceMark("suites/a.yaml", 3, 7), "CCQ101", "unknown key 'colums'; did you mean 'columns'?"),
            new Fault(new SourceMark("suites/a.yaml", 9, 1), "CCQ104", "mostly is 2; expected a share from 0 to 1"),
            new Fault(new SourceMark("suites/b.yaml", 1, 1), "CCQ100", "an empty file")).ShouldBe("""
            suites/a.yaml:3:7: error CCQ101: unknown key 'colums'; did you mean 'columns'?
            suites/a.yaml:9:1: error CCQ104: mostly is 2; expected a share from 0 to 1
            suites/b.yaml:1:1: error CCQ100: an empty file
            3 faults in 2 files; nothing was read

            """);

    [Fact]
    public void stay_on_their_lines_whatever_the_suite_says()
        => Printed(new Fault(new SourceMark("a.yaml", 1, 1), "CCQ101", "unknown key '\u001b[2J\n'"))
            .ShouldBe("a.yaml:1:1: error CCQ101: unknown key '\\u001b[2J\\n'\n1 fault in 1 file; nothing was read\n");

    private static string Printed(params Fault[] faults)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        FaultConsole.Write(faults, output);
        return output.ToString();
    }
}
