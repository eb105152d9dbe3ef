namespace ContactCenter.Cli.Tests.Runs;

public class Things_that_change_meanwhile : RunTest
{
    public Things_that_change_meanwhile() => GivenCalls("a", 1, 10);

    [Fact]
    public void a_file_that_vanishes_ends_the_run_and_leaves_nothing()
    {
        WhenAgentsAreIn(() => File.Delete(InFolder("./data/calls/a.csv")));

        Told(Run()).ShouldBe(
            """
            3 failed
            calls/a.csv: expected that the file stays until it is read, found that it can't be read any more: Could not find file './data/calls/a.csv'.
            """);
        LakeFiles().ShouldBe(["_ccq/lock"]);
    }

    [Fact]
    public void a_file_that_grows_ends_the_run_and_leaves_nothing()
    {
        WhenAgentsAreIn(() => File.AppendAllText(InFolder("./data/calls/a.csv"), "11,1,late\n"));

        Told(Run()).ShouldBe(
            """
            3 failed
            calls/a.csv: expected the bytes that it had when the run began, found others. Write files under another name, and rename them when they are whole.
            """);
        LakeFiles().ShouldBe(["_ccq/lock"]);
    }

    [Fact]
    public void a_suite_that_was_edited_since_the_last_run_is_told()
    {
        Published();
        GivenCallsSuite("  note: { type: string }\n");
        GivenCalls("b", 100, 10);

        Told(Run()).ShouldBe(
            """
            0 published
            Suite calls has changed since the last run: what was taken in before was judged by what it said then.
            """);
        Told(Run()).ShouldBe("0 unchanged");
    }

    [Fact]
    public void a_clock_that_went_back_is_told()
    {
        Published();
        GivenCalls("b", 100, 10);
        Clock = new At(new(2024, 5, 6, 6, 0, 0, TimeSpan.Zero));

        Told(Run()).ShouldBe(
            """
            0 published
            The clock went back: it says 2024-05-06 06:00:00Z, the lake's last publication is of 2024-05-06 07:08:09Z. What this run publishes is dated after that one all the same.
            """);
        ShouldBeWhole();
    }

    // Stages take their times by the clock: it is asked between reading the agents and reading the calls.
    private void WhenAgentsAreIn(Action act) => Clock = new Waiting(InFolder("./lake/desk/bronze/agents"), act);

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }

    private sealed class Waiting(string folder, Action act) : TimeProvider
    {
        private bool _done;

        public override DateTimeOffset GetUtcNow() => StillClock.Instance.GetUtcNow();

        public override long GetTimestamp()
        {
            if (!_done && Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.parquet").Any())
            {
                _done = true;
                act();
            }

            return 0;
        }
    }
}
