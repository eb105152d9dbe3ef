namespace ContactCenter.Cli.Tests.Runs;

public class A_disk_that_is_full : RunTest
{
    [Fact]
    public void where_the_lake_lies_ends_the_run_and_leaves_nothing()
    {
        using var disk = SmallDisk.Mount(InFolder("./disk"), "2400k");
        LakeFolder = "./disk/lake";
        GivenCalls("a", 1, 10);
        Published();
        var before = LakeFiles();
        GivenCalls("b", 100, 60_000);

        Told(Run()).ShouldBe(
            """
            3 failed
            ./disk/lake/desk/bronze/calls: expected room on the disk, found none left. Make room (`ccq lake vacuum` frees what no version needs), then run again.
            """);

        LakeFiles().ShouldBe(before);
        ShouldBeWhole();
        GivenCalls("b", 100, 10);
        Published();
    }

    // Where exactly room ends decides which of the run's writings fails: staged files, intent, commits, publication, what is kept beside, CSV, record.
    [Fact]
    public void wherever_in_the_run_is_survived_and_the_next_run_publishes()
    {
        using var disk = SmallDisk.Mount(InFolder("./disk"), "12m");
        LakeFolder = "./disk/lake";
        GivenCalls("first", 1, 10);
        Published();
        var (failed, published) = (0, 0);
        for (var pages = 0; pages <= 48; pages += 3)
        {
            GivenCalls($"drop{pages:00}", 1000 * (pages + 1), 10);
            var before = LakeFiles();
            disk.FillUpTo(pages * 4096);
            var told = Told(Run());
            disk.Empty();

            if (told.StartsWith("0 published", StringComparison.Ordinal))
            {
                published++;
                continue;
            }

            failed++;
            told.ShouldContain("expected room on the disk, found none left. Make room (`ccq lake vacuum` frees what no version needs), then run again.");
            ShouldBeWhole();
            if (!told.Contains("published as number", StringComparison.Ordinal))
            {
                LakeFiles().ShouldBe(before, told);
                Published();
            }
        }

        failed.ShouldBeGreaterThan(3);
        published.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void where_temporary_files_go_ends_the_run_and_leaves_nothing()
    {
        using var disk = SmallDisk.Mount(InFolder("./small"), "64k");
        TemporaryRoot = InFolder("./small");
        GivenCallsSuite("csv: { encoding: utf-16le }\n");
        // It is read by way of a copy in UTF-8.
        Given("data/calls/a.csv", System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes("id,agent,note\n" + string.Concat(Enumerable.Range(1, 5000).Select(id => $"{id},1,{Guid.NewGuid()}\n")))).ToArray());

        System.Text.RegularExpressions.Regex.Replace(Told(Run()), "drop-[0-9]+-", "drop-N-").ShouldBe(
            """
            3 failed
            calls/a.csv: expected room for a temporary copy, found No space left on device : './small/ccq-RANDOM/drop-N-1/1.utf8'. Make room there, or set TMPDIR to another folder.
            """);

        LakeFiles().ShouldBe(["_ccq/lock"]);
    }
}
