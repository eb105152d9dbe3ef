using System.Text;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

public class A_dashboard
{
    private static readonly Dashboard _dashboard = SomeDashboard.Of(SomeDashboard.Figures, SomeDashboard.Agents, SomeDashboard.Days, SomeDashboard.Broken);

    [Fact]
    public void is_the_documented_document() => Text(_dashboard).ShouldMatchApproved(c => c.WithFileExtension("json"));

    [Fact]
    public void comes_back_whole()
    {
        var read = DashboardJson.Read(Bytes(_dashboard));

        Text(read).ShouldBe(Text(_dashboard));
        read.PublishedAt.ShouldBe(_dashboard.PublishedAt);
        // A mean of exactly 4 is a number still, and a count is none.
        read.Pictures[1].Rows[1].ShouldBe(["name:db4d78d60d8d", 4.0, 20L]);
        read.Pictures[1].Rows[1][1].ShouldBeOfType<double>();
        read.Pictures[1].Rows[1][2].ShouldBeOfType<long>();
        read.Pictures[0].Rows[0][2].ShouldBe(true);
        read.Pictures[3].Fault.ShouldBe(SomeDashboard.Broken.Fault);
    }

    [Theory]
    [InlineData("{}", "expected \"format\", which is missing")]
    [InlineData("[", "expected a ccq.dashboard/1 document, found text that is no JSON")]
    [InlineData("{\"format\": \"ccq.run/1\"}", "expected a ccq.dashboard/1 document, found 'ccq.run/1'; another version of ccq wrote it")]
    public void that_is_none_is_told_by_what_it_is(string json, string expected)
        => Should.Throw<FormatException>(() => DashboardJson.Read(Encoding.UTF8.GetBytes(json))).Message.ShouldStartWith(expected);

    [Theory]
    [InlineData("\"x\": \"agent\"", "\"x\": \"agnt\"", "expected \"x\" to name a column of the picture, found 'agnt'")]
    [InlineData("\"kind\": \"bar\"", "\"kind\": \"pie\"", "expected \"kind\" to be one of figure, bar, column, stacked, line, heatmap, found \"pie\"")]
    [InlineData("1234", "1234, 5", "expected a row of \"rows\" to be a list of 3 values, found")]
    [InlineData("1234", "[5]", "expected \"rows\" to hold texts, numbers, true, false and null, found [5]")]
    public void with_a_fault_is_refused(string old, string @new, string expected)
    {
        var text = Text(SomeDashboard.Of(SomeDashboard.Agents));
        text.ShouldContain(old);
        var wanted = text.Replace(old, @new, StringComparison.Ordinal);
        Should.Throw<FormatException>(() => DashboardJson.Read(Encoding.UTF8.GetBytes(wanted))).Message.ShouldStartWith(expected);
    }

    private static byte[] Bytes(Dashboard dashboard)
    {
        using var output = new MemoryStream();
        DashboardJson.Write(dashboard, output);
        return output.ToArray();
    }

    private static string Text(Dashboard dashboard) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(dashboard));
}
