using System.Text.RegularExpressions;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Cli.Tests.Runs;

public partial class Two_runs_on_one_lake : RunTest
{
    public Two_runs_on_one_lake() => GivenCalls("a", 1, 10);

    [Fact]
    public void are_told_apart_when_the_second_does_not_wait()
    {
        using var held = Open().Lock("20240506T070000Z-abc", TimeSpan.Zero);

        Plain(Told(Run(" --wait 0"))).ShouldBe(
            """
            3
            ccq: ./lake/_ccq/lock: expected that nobody else changes the lake, found 20240506T070000Z-abc (process N on HOST, since 2024-05-06 07:08:09Z), still at it after 0 s. Wait until they are done, or wait longer.

            """);
        LakeFiles().ShouldBe(["_ccq/lock"]);
    }

    [Fact]
    public async Task come_one_after_the_other_when_the_second_waits()
    {
        var held = Open().Lock("20240506T070000Z-abc", TimeSpan.Zero);
        var second = Task.Run(() => Run(" --wait 60s"), TestContext.Current.CancellationToken);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        second.IsCompleted.ShouldBeFalse();
        held.Dispose();

        Plain(Told(await second)).ShouldBe(
            """
            0 published
            ccq: 20240506T070000Z-abc (process N on HOST, since 2024-05-06 07:08:09Z) holds the lake ./lake; waiting
            """);
    }

    private DeltaLake Open() => DeltaLake.Open(InFolder("./lake"), StillClock.Instance);

    private static string Plain(string text) => Holder().Replace(text, "(process N on HOST,");

    [GeneratedRegex(@"\(process \d+ on [^,]+,")]
    private static partial Regex Holder();
}
