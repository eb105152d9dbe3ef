using ContactCenter.Reports.Requests;

namespace ContactCenter.Reports.Tests.Requests;

public class A_report_option
{
    [Theory]
    [InlineData("json=verdict.json", "verdict.json")]
    [InlineData("json=out/a=b.json", "out/a=b.json")]
    public void names_a_kind_and_a_path(string text, string path)
    {
        ReportRequest.TryParse(text, out var request, out var fault).ShouldBeTrue(fault);

        request.ShouldBe(new ReportRequest(ReportKind.Json, path));
    }

    [Theory]
    [InlineData("verdict.json", "--report verdict.json has no '='; expected KIND=PATH, for example html=docs or json=verdict.json")]
    [InlineData("json=", "--report json= has no path after '='; expected KIND=PATH, for example html=docs or json=verdict.json")]
    [InlineData("jsn=x", "--report jsn=x asks for a report of the kind 'jsn'; expected json, html; did you mean 'json'?")]
    [InlineData("paper=x\u001b", "--report paper=x\\u001b asks for a report of the kind 'paper'; expected json, html")]
    public void that_is_none_says_what_was_expected(string text, string expected)
    {
        ReportRequest.TryParse(text, out var request, out var fault).ShouldBeFalse();

        request.ShouldBeNull();
        fault.ShouldBe(expected);
    }
}
