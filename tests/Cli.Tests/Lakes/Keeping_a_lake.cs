using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Cli.Tests.Lakes;

public class Keeping_a_lake : DeskTest
{
    private const string Sum = "SELECT sum(calls) AS n FROM calls_by_city";

    public Keeping_a_lake() => GivenTwoRuns();

    [Fact]
    public void restores_a_table_to_a_version()
    {
        Lake("lake", "restore", "calls_by_city", "--to", "0").ShouldBe(0, """
              desk/gold/calls_by_city  version 2 is again as version 0, 2 rows
            ✓ restored in publication 3
            """);
        Rows(Sum).ShouldBe("n\n2\n");
        Lake("lake", "history", "calls_by_city").Output.ShouldContain("  ccq lake restore\n");

        Lake("lake", "restore", "calls_by_city", "--to", "1").Code.ShouldBe(0);
        Rows(Sum).ShouldBe("n\n3\n");
    }

    [Fact]
    public void restores_several_tables_to_a_time_together()
    {
        Lake("lake", "restore", "gold.calls_by_city", "desk/silver/calls", "--to", "2024-05-06T07:30:00Z").ShouldBe(0, """
              desk/gold/calls_by_city  version 2 is again as version 0, 2 rows
              desk/silver/calls  version 2 is again as version 0, 2 rows
            ✓ restored in publication 3
            """);
        Rows("SELECT count(*) AS n FROM silver.calls").ShouldBe("n\n2\n");
    }

    [Fact]
    public void restores_nothing_that_is_so_already()
        => Lake("lake", "restore", "calls_by_city", "--to", "1").ShouldBe(0, """
              desk/gold/calls_by_city  version 1 is as version 1, 2 rows
            ✓ nothing to restore: all is as it was then
            """);

    [Fact]
    public void restores_one_table_only_to_a_version()
    {
        Lake("lake", "restore", "calls_by_city", "silver.calls", "--to", "0").ShouldBe(
            2, "", "ccq: --to 0: expected one table, whose version is meant, found 2. Each table counts its own versions; name a time, which holds for all.");
        Rows(Sum).ShouldBe("n\n3\n");
        Ccq("lake restore calls_by_city").ShouldBe(2, "", "ccq: Option '--to' is required.\nRun 'ccq lake restore --help' for the options.");
    }

    [Fact]
    public void vacuums_what_no_version_within_the_retention_needs()
    {
        // As old as the clock says that they are.
        foreach (var file in Files())
            File.SetLastWriteTimeUtc(file, new(2024, 5, 6, 7, 0, 0, DateTimeKind.Utc));
        var before = Files();
        var dry = Lake("lake", "vacuum", "--retain", "0", "--dry-run");
        dry.Code.ShouldBe(0);
        dry.Output.ShouldContain(" would be removed (dry run); the lake would stay readable back to ");
        Files().ShouldBe(before);

        Lake("lake", "vacuum").Output.ShouldStartWith("✓ nothing to remove; the lake is readable back to 2024-04-29 09:00:00Z");
        Lake("lake", "vacuum", "--retain", "0").Output.ShouldContain(" removed; the lake is readable back to ");
        Files().Length.ShouldBe(before.Length - 1);
        Lake("lake", "query", Sum, "--as-of", "0").Error.ShouldStartWith("ccq: desk/gold/calls_by_city version 0: expected file ");
        Rows(Sum).ShouldBe("n\n3\n");
        Lake("lake", "verify").Code.ShouldBe(0);
    }

    [Fact]
    public void optimizes_small_files()
    {
        Lake("lake", "optimize", "silver.calls").ShouldBe(0, """
              desk/silver/calls  2 files became 1
            ✓ optimized in publication 3
            """);
        Rows("SELECT count(*) AS n FROM silver.calls").ShouldBe("n\n3\n");
        Lake("lake", "optimize", "silver.calls").ShouldBe(0, "✓ nothing to do: no table has small files that could be one");
    }

    [Fact]
    public void backs_up_to_a_lake()
    {
        Lake("lake", "backup", "./copy").Output.ShouldStartWith("✓ publication 2 copied to ./copy: ");
        CcqWith(["lake", "query", Sum, "--format", "csv", "--lake", "./copy"]).ShouldBe(0, "n\n3");
        CcqWith(["lake", "verify", "--lake", "./copy"]).Code.ShouldBe(0);
        Lake("lake", "backup", "./copy").ShouldBe(2, "", "ccq: ./copy: expected a folder that is not there yet, found one. Name another.");
    }

    [Fact]
    public void waits_for_who_holds_the_lake_as_long_as_it_is_told()
    {
        var lake = DeltaLake.Open(InFolder("./lake"), Clock);
        using (lake.Lock("a run", TimeSpan.Zero))
        {
            var ended = Lake("lake", "restore", "calls_by_city", "--to", "0", "--wait", "0");
            (ended.Code, ended.Output).ShouldBe((3, ""));
            ended.Error.ShouldStartWith("ccq: ./lake/_ccq/lock: expected that nobody else changes the lake, found a run (process ");
            Rows(Sum).ShouldBe("n\n3\n");
        }

        Lake("lake", "restore", "calls_by_city", "--to", "0", "--wait", "0").Code.ShouldBe(0);
    }

    private string[] Files() => [.. Directory.EnumerateFiles(InFolder("./lake"), "*.parquet", SearchOption.AllDirectories).Order()];
}
