using System.Text.Json;

namespace ContactCenter.Cli.Tests.Shipped;

public class The_shipped_pipelines_on_the_shipped_drops : CcqTest
{
    // Rules of a published table that refer to a source mean what was accepted of it. The drop, whose defects lie in quarantine, has other rows.
    [Fact]
    public void publish_tables_that_the_gate_finds_as_expected()
    {
        var lake = InFolder("./lake");
        var ran = CcqWith(["run", "--data", Repository.At("data"), "--lake", lake]);
        ran.Code.ShouldBe(0, ran.Output + ran.Error);

        var ended = CcqWith(["validate", Repository.At("suites"), "--lake", lake, "--format", "json"]);

        using var verdict = JsonDocument.Parse(ended.Output);
        var published = verdict.RootElement.GetProperty("suites").EnumerateArray()
            .Where(suite => suite.GetProperty("batch").GetProperty("data").GetString()!.IndexOf('/') < 0)
            .ToList();
        published.Count.ShouldBe(17);
        published.Where(suite => !suite.GetProperty("success").GetBoolean()).Select(suite => suite.GetProperty("suite").GetString()).ShouldBeEmpty();
    }
}
