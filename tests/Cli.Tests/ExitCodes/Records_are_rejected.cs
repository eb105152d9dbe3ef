namespace ContactCenter.Cli.Tests.ExitCodes;

public class Records_are_rejected : CallsTest
{
    public Records_are_rejected() => GivenCalls("id,city\n1,LIS\n2,MAD,x\n3,MAD\n4,LIS\n");

    [Fact]
    public void ends_with_1_although_every_rule_is_met()
    {
        GivenSuite();
        Ccq("validate ./suites").ShouldBe(1, "");
    }

    [Fact]
    public void ends_with_0_within_the_limit()
    {
        GivenSuite(more: "rejected: { limit: 1 }");
        Ccq("validate ./suites").ShouldBe(0, "");
    }

    [Theory]
    [InlineData("25%", 0)]
    [InlineData("24%", 1)]
    [InlineData("0", 1)]
    public void is_measured_in_all_records(string limit, int code)
    {
        GivenSuite(more: $"rejected: {{ limit: {limit} }}");
        Ccq("validate ./suites").Code.ShouldBe(code);
    }
}
