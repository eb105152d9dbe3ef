namespace ContactCenter.Cli.Tests.Lakes;

public class Records_of_runs : DeskTest
{
    public Records_of_runs() => GivenTwoRuns();

    [Fact]
    public void are_listed_the_latest_first()
        => Lake("runs", "list").ShouldBe(0, """
            id                       started (UTC)     pipelines  verdict      rows in  took
            20240506T080000Z-RANDOM  2024-05-06 08:00  desk       ✓ published        1  0 ms
            20240506T070000Z-RANDOM  2024-05-06 07:00  desk       ✓ published        2  0 ms
            """);

    [Fact]
    public void are_shown_as_the_run_told_them()
    {
        var latest = Lake("runs", "show");
        latest.Code.ShouldBe(0, latest.Error);
        latest.Output.ShouldStartWith("✓ PUBLISHED  pipeline desk\n");
        latest.Output.ShouldContain("publication 2");
        Lake("runs", "show", "latest").Output.ShouldBe(latest.Output);
        Lake("runs", "show", "20240506T07").Output.ShouldContain("publication 1");
    }

    [Fact]
    public void are_shown_as_the_document_that_was_kept()
    {
        var file = Directory.GetFiles(InFolder("./lake/_ccq/runs")).Order(StringComparer.Ordinal).First();
        var ended = CcqWith(["runs", "show", Path.GetFileNameWithoutExtension(file), "--format", "json", "--lake", "./lake"]);
        ended.ShouldBe(0, File.ReadAllText(file).Replace(Folder, ".").TrimEnd('\n'));
    }

    [Theory]
    [InlineData("20240506", "ccq: '20240506' begins 2 ids, such as 20240506T080000Z-RANDOM and 20240506T070000Z-RANDOM; write more of it")]
    [InlineData("2023", "ccq: there is no run '2023'; `ccq runs list` lists them")]
    public void are_found_by_a_beginning_that_only_one_has(string id, string fault) => Lake("runs", "show", id).ShouldBe(2, "", fault);

    [Fact]
    public void of_which_one_can_not_be_read_are_listed_all_the_same()
    {
        Given("lake/_ccq/runs/20240506T090000Z-abcdef.json", "{}");
        var ended = Lake("runs", "list");
        ended.Code.ShouldBe(3);
        ended.Error.ShouldStartWith("ccq: ./lake/_ccq/runs/20240506T090000Z-RANDOM.json: expected ");
        ended.Output.Split('\n').Length.ShouldBe(4);
        Lake("runs", "show").Code.ShouldBe(3);
    }

    [Fact]
    public void are_not_there_before_the_first_run()
    {
        Directory.Delete(InFolder("./lake/_ccq/runs"), recursive: true);
        Lake("runs", "list").ShouldBe(0, "no run yet; `ccq run` makes the first one");
        Lake("runs", "show").ShouldBe(2, "", "ccq: ./lake: expected the record of a run, found none; `ccq run` makes the first one");
    }
}
