using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Running;

public class What_a_killed_run_left : CourierDrops
{
    private const string Staged = "part-0123456789abcdef0123456789abcdef.parquet";

    public What_a_killed_run_left()
    {
        GivenAHundredConversations();
        Published();
    }

    [Fact]
    public void is_removed_by_the_next_one()
    {
        var before = LakeFiles();
        WhileHeldBy("a killed run", () => Leave(
            $"{Silver}/{Staged}",
            $"{Gold}/conversation_date=2030-01-01/{Staged.Replace(".", "-1-2.", StringComparison.Ordinal)}",
            "customer-courier/gold/.customer_courier_conversations.csv.tmp",
            "_ccq/intents/.half.tmp",
            "_ccq/publications/.half.tmp"));

        Courier().Status.ShouldBe(PipelineStatus.Unchanged);

        LakeFiles().ShouldBe(before);
        Directory.Exists(Path.Combine(Lake, Gold, "conversation_date=2030-01-01")).ShouldBeFalse();
    }

    [Fact]
    public void stays_when_it_is_another_writers()
    {
        WhileHeldBy("a killed run", () => Leave($"{Silver}/part-00000-1.snappy.parquet", $"{Silver}/mine.parquet"));

        Courier();

        LakeFiles().Count(file => file.EndsWith("mine.parquet", StringComparison.Ordinal) || file.EndsWith(".snappy.parquet", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void is_not_looked_for_when_the_last_one_let_go()
    {
        Leave($"{Silver}/{Staged}");

        Courier();

        LakeFiles().ShouldContain($"{Silver}/{Staged}");
    }

    [Fact]
    public void undone_are_the_copies_which_are_made_by_the_next_one()
    {
        var copy = Path.Combine(Lake, $"{Gold}.csv");
        var text = File.ReadAllText(copy);
        File.Delete(copy);

        Courier().Status.ShouldBe(PipelineStatus.Unchanged);
        File.ReadAllText(copy).ShouldBe(text);

        // As if it had been killed between its publication and its copies.
        File.WriteAllText(Path.Combine(Lake, "_ccq/copies/customer-courier.json"), "{}");
        File.WriteAllText(copy, "stale");
        Courier().Sinks.ShouldHaveSingleItem().Rows.ShouldBe(100);
        File.ReadAllText(copy).ShouldBe(text);
        Courier().Sinks.ShouldBeEmpty();
    }

    private void Leave(params string[] files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Lake, file))!);
            File.WriteAllText(Path.Combine(Lake, file), "half");
        }
    }

    // A holder that is killed can't take its name out of the lock.
    private void WhileHeldBy(string run, Action act)
    {
        act();
        File.WriteAllText(Path.Combine(Lake, DeltaLake.OwnFolder, "lock"), $$"""{"pid":1,"host":"h","run":"{{run}}","since":"2024-01-01T00:00:00Z"}""");
    }
}
