using System.Text.Json.Nodes;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

public class A_document_of_an_earlier_version
{
    [Fact]
    public void is_read_without_what_it_did_not_tell()
    {
        var verdict = Some.Verdict(SomeRun.MessagesSuite with { Batch = Some.Batch() with { DataTime = Some.Start } });
        var document = JsonNode.Parse(Written.Bytes(verdict))!.AsObject();
        document.Remove("fail_on");
        var suite = document["suites"]![0]!.AsObject();
        foreach (var name in new[] { "owner", "description", "quarantine_limit" })
            suite.Remove(name).ShouldBeTrue();
        suite["batch"]!.AsObject().Remove("data_time").ShouldBeTrue();
        foreach (var result in suite["results"]!.AsArray())
        {
            result!.AsObject().Remove("column").ShouldBeTrue();
            result.AsObject().Remove("description").ShouldBeTrue();
            result["result"]!.AsObject().Remove("counts_are_complete");
        }

        var read = ValidationJson.Read(JsonBytes(document));

        read.FailOn.ShouldBe(Severity.Critical);
        read.Suites[0].Owner.ShouldBeNull();
        read.Suites[0].Portrait.ShouldBeNull();
        read.Suites[0].Batch!.DataTime.ShouldBeNull();
        read.Suites[0].Results[1].Column.ShouldBeNull();
        read.Suites[0].Results[1].Details.CountsAreComplete.ShouldBeTrue();
        read.Suites[0].Results[1].Details.UnexpectedCount.ShouldBe(8);
    }

    private static byte[] JsonBytes(JsonNode document) => System.Text.Encoding.UTF8.GetBytes(document.ToJsonString());
}
