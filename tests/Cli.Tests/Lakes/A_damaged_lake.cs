namespace ContactCenter.Cli.Tests.Lakes;

public class A_damaged_lake : DeskTest
{
    private const string Query = "SELECT sum(calls) AS n FROM calls_by_city";

    public A_damaged_lake() => GivenRun("1", "1,LIS,2024-05-01T08:00:00Z");

    [Fact]
    public void that_is_whole_has_no_damage()
        => Lake("lake", "verify").Output.ShouldStartWith("✓ no damage: looked at 4 tables, 4 commits and 4 files of");

    [Fact]
    public void lacks_a_file()
    {
        File.Delete(DataFile());
        var query = Lake("lake", "query", Query);
        (query.Code, query.Output).ShouldBe((3, ""));
        query.Error.ShouldStartWith("ccq: desk/gold/calls_by_city version 0: expected file ");

        var verify = Lake("lake", "verify");
        verify.Code.ShouldBe(1);
        verify.Output.ShouldStartWith("✗ damage    ./lake/desk/gold/calls_by_city/");
        verify.Output.ShouldContain("expected a file of SIZE, found none\n");
        verify.Output.ShouldContain("\n✗ damage in 1 place: looked at 4 tables, 4 commits and 4 files of SIZE. Bring it back from a backup, or `ccq lake restore` ");
    }

    [Fact]
    public void has_a_file_with_other_bytes()
    {
        var bytes = File.ReadAllBytes(DataFile());
        Array.Fill<byte>(bytes, 0x55);
        File.WriteAllBytes(DataFile(), bytes);
        var query = Lake("lake", "query", Query);
        (query.Code, query.Output).ShouldBe((3, ""));
        query.Error.ShouldStartWith("ccq: the engine can't answer it: Invalid Input Error: No magic bytes found at end of file './lake/desk/gold/calls_by_city/");
        Lake("lake", "verify").Code.ShouldBe(1);
    }

    [Fact]
    public void has_a_publication_that_is_none()
    {
        File.WriteAllText(InFolder("./lake/_ccq/publications/00000000000000000001.json"), "{");
        var tables = Lake("lake", "tables");
        (tables.Code, tables.Output).ShouldBe((3, ""));
        tables.Error.ShouldStartWith("ccq: ./lake/_ccq/publications/00000000000000000001.json: expected a publication as JSON, found ");
        Lake("lake", "verify").Code.ShouldBe(1);
    }

    private string DataFile() => Directory.GetFiles(InFolder("./lake/desk/gold/calls_by_city"), "*.parquet").ShouldHaveSingleItem();
}
