using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Profiling;

namespace ContactCenter.Pipeline.Tests.Profiling;

public class A_proposal_and_other_drops : ProfilingTest
{
    public static TheoryData<string[]> Shipped => new(
        ["customer-courier/messages/*.csv", "customer-courier/orders.csv"],
        ["customer-care/messages", "customer-care/orders.json"],
        ["contact-center/interactions.csv", "contact-center/agents.csv", "contact-center/supervisors.csv"],
        ["customer-experience/survey_responses", "customer-experience/customers.csv", "customer-experience/feedback_forms.csv.gz"],
        ["csat/csat_responses.csv"]);

    private static string Data
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")))
                folder = folder.Parent!;
            return Path.Combine(folder.FullName, "data");
        }
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void of_the_shipped_systems_are_met_by_their_drops(string[] data)
    {
        using var profiler = new DropProfiler(new() { Mask = Expectations.Masking.PiiMask.FromKey("key"), Clock = TimeProvider.System, TemporaryFolder = Root });
        var result = profiler.Run([.. data.Select((path, i) => new ProfileSource($"t{i}", path, Data))], default);
        result.Faults.ShouldBeEmpty();
        foreach (var table in result.Tables.Where(table => table.Profile.References.Count == 0))
        {
            var verdict = Judge(table.Suite, Data);
            verdict.ExitCode.ShouldBe(ExitCode.Success);
            verdict.Statistics.Unmet.ShouldBe(0);
            verdict.Statistics.Met.ShouldBeGreaterThan(table.Profile.Columns.Count);
        }
    }

    [Fact]
    public void is_the_same_to_the_byte_each_time()
    {
        string[] data = ["contact-center/interactions.csv", "contact-center/agents.csv"];
        var first = ResultIn(Data, data);
        first.Faults.ShouldBeEmpty();
        ResultIn(Data, data).Tables.Select(table => table.Suite).ShouldBe(first.Tables.Select(table => table.Suite));
    }

    [Theory]
    [InlineData("orderId,city,score\n7001,LIS,1\n7001,LIS,2\n7002,LIS,3\n", "orderId is unique")]
    [InlineData("orderId,city,score\nx,LIS,1\n", "orderId is of type integer")]
    [InlineData("orderId,city,score\n7001,Lisbon,1\n", "city is one of 'LIS', 'MAD'")]
    [InlineData("orderId,city,score\n7001,LIS,12\n", "score is between 1 and 5")]
    [InlineData("orderId,city,score\n,LIS,1\n", "orderId is not null")]
    [InlineData("orderId,city,score\n", "the number of rows is at least 1")]
    public void is_unmet_by_an_obviously_different_one(string drop, string sentence)
    {
        GivenRows("t.csv", "orderId,city,score", Enumerable.Range(1, 100).Select(i => $"{i + 7000},{(i % 2 == 0 ? "LIS" : "MAD")},{i % 5 + 1}"));
        var suite = Profile("t.csv")[0].Suite;
        Judge(suite, Root).ExitCode.ShouldBe(ExitCode.Success);

        Given("other/t.csv", drop);
        var verdict = Judge(suite, Path.Combine(Root, "other"));
        verdict.ExitCode.ShouldBe(ExitCode.Unmet);
        verdict.Suites[0].Results.Where(rule => rule.Outcome == Outcome.Unmet).Select(rule => rule.Sentence).ShouldContain(sentence);
    }

    [Fact]
    public void lets_a_next_drop_pass_that_is_only_a_bit_otherwise()
    {
        GivenRows("t.csv", "orderId,minutes,city", Enumerable.Range(1, 500).Select(i => $"{i + 7000},{i % 90}.5,{(i == 9 ? "" : i % 2 == 0 ? "LIS" : "MAD")}"));
        var suite = Profile("t.csv")[0].Suite;
        GivenRows("next/t.csv", "orderId,minutes,city", Enumerable.Range(1, 300).Select(i => $"{i + 90000},{i % 100}.25,{(i % 150 == 0 ? "" : i % 2 == 0 ? "LIS" : "MAD")}"));
        var verdict = Judge(suite, Path.Combine(Root, "next"));
        verdict.Statistics.Unmet.ShouldBe(0);
        verdict.ExitCode.ShouldBe(ExitCode.Success);
    }
}
