namespace ContactCenter.Cli.Tests;

/// <summary>A user whose one suite is about calls: an id and a city of two.</summary>
public abstract class CallsTest : CcqTest
{
    /// <summary>Writes the suite; further lines follow behind its columns.</summary>
    protected void GivenSuite(string data = "calls.csv", string more = "")
        => Given("suites/calls.yaml", $$"""
            suite: calls
            data: {{data}}
            row_key: [id]
            columns:
              id: { type: integer, required: true }
              city: { type: string, in_set: [LIS, MAD] }
            {{more}}
            """);

    protected void GivenCalls(string text) => Given("data/calls.csv", text);
}
