using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

public class A_document_that_is_read_and_written_again
{
    // A seed a case: a failure names the one to look at.
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void is_the_same_verdict_to_the_byte(int seed)
    {
        var verdict = new RandomVerdict(seed).Verdict();

        Differences(Written.Text(verdict), Written.Text(ValidationJson.Read(Written.Bytes(verdict)))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void is_the_same_run_to_the_byte(int seed)
    {
        var random = new RandomVerdict(seed);
        var run = SomeRun.Of(SomeRun.Published("a", [.. random.Verdict().Suites]) with
        {
            Duration = random.Duration(),
            StartedAt = random.Time(),
            DroppedAt = random.Time(),
            PublishedAt = random.Time(),
            Stages = [new("read", null, random.Duration(), 17), new("publish", "x", TimeSpan.FromTicks(1), 3)],
        });
        var written = Bytes(run);

        Differences(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Bytes(RunJson.Read(written)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0.00001, true)]
    [InlineData(12.5, true)]
    [InlineData(1_000_000_000_000_000_000_000.0, false)]
    public void keeps_limits_that_are_very_small_or_large(double value, bool isPercent)
    {
        var limit = new Limit(value, isPercent);
        var verdict = Some.Verdict(Some.Suite("messages") with { QuarantineLimit = limit, RejectedLimit = limit });

        var read = ValidationJson.Read(Written.Bytes(verdict)).Suites[0];

        read.QuarantineLimit.ShouldBe(limit);
        read.RejectedLimit.ShouldBe(limit);
    }

    [Fact]
    public void keeps_the_severity_that_fails_the_verdict()
        => ValidationJson.Read(Written.Bytes(Some.Verdict() with { FailOn = Severity.Warning })).FailOn.ShouldBe(Severity.Warning);

    // By line, which tells more than two documents of a thousand.
    private static IEnumerable<(string First, string Second)> Differences(string first, string second)
    {
        var (ours, theirs) = (first.Split('\n'), second.Split('\n'));
        return Enumerable.Range(0, Math.Max(ours.Length, theirs.Length))
            .Select(i => (ours.ElementAtOrDefault(i) ?? "(nothing)", theirs.ElementAtOrDefault(i) ?? "(nothing)"))
            .Where(pair => pair.Item1 != pair.Item2)
            .Take(3);
    }

    private static byte[] Bytes(RunRecord run)
    {
        using var output = new MemoryStream();
        RunJson.Write(run, output);
        return output.ToArray();
    }
}
