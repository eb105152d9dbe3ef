namespace ContactCenter.Pipeline.Tests.Lake;

public class An_optimization : LakeTest
{
    [Fact]
    public void writes_small_files_together_with_the_same_rows()
    {
        for (var i = 0; i < 5; i++)
            Append(Calls, $"SELECT {i} AS id");
        Append(Calls, "SELECT 5 AS id, 'x' AS note");
        var before = Rows(Calls);
        HoldLock();

        var result = Lake.Optimize(Connection, "tidy", [Calls]);

        result.Tables[Calls].ShouldBe((6, 1));
        Rows(Calls).ShouldBe(before);
        Lake.View().Get(Calls).Rows.ShouldBe(6);
        Log(Calls, 6).Where(line => !line.Contains("commitInfo")).ShouldAllBe(line => line.Contains("\"dataChange\":false"));
        Lake.History(Calls)[^1].Operation.ShouldBe("OPTIMIZE");
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void stays_within_partitions()
    {
        for (var i = 0; i < 3; i++)
            Append(Calls, $"SELECT {i} AS id, unnest(['A/S', NULL, '']) AS team", "team");
        var before = Rows(Calls);
        HoldLock();

        Lake.Optimize(Connection, "tidy", [Calls]).Tables[Calls].ShouldBe((9, 3));

        Rows(Calls).ShouldBe(before);
        Lake.View().Get(Calls).Files.Select(file => file.PartitionValues["team"]).ShouldBe(["A/S", null, ""], ignoreOrder: true);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void leaves_large_files_alone_and_without_gain_does_nothing()
    {
        Append(Calls, "SELECT 1 AS id");
        Append(Calls, "SELECT 2 AS id");
        HoldLock();
        Lake.Optimize(Connection, "tidy", [Calls], targetBytes: 10).Publication.ShouldBeNull();
        Lake.Optimize(Connection, "tidy", [Calls]).Publication!.Number.ShouldBe(3);
        Lake.Optimize(Connection, "tidy", [Calls]).Publication.ShouldBeNull();
        Lake.View().Number.ShouldBe(3);
    }

    [Fact]
    public void makes_files_of_about_the_size_that_is_wanted()
    {
        for (var i = 0; i < 6; i++)
            Append(Calls, $"SELECT {i} AS id");
        HoldLock();
        var size = Lake.View().Get(Calls).Files[0].Size;
        Lake.Optimize(Connection, "tidy", [Calls], targetBytes: size * 2).Tables[Calls].ShouldBe((6, 3));
    }
}
