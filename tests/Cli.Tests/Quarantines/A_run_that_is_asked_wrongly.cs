namespace ContactCenter.Cli.Tests.Quarantines;

public class A_run_that_is_asked_wrongly : QuarantineTest
{
    [Theory]
    [InlineData("./file")]
    [InlineData("./file/lake")]
    public void for_a_lake_in_the_place_of_a_file_says_so(string lake)
    {
        Given("file", "");

        Ccq($"run ./desk --lake {lake}").ShouldBe(
            3, "", "ccq: ./file: expected a folder, or a place for one, found a file. Name another lake with --lake.");
    }

    [Fact]
    public void for_a_lake_where_the_system_makes_no_folder_says_so()
        => Ccq("run ./desk --lake /proc/lake").ShouldBe(
            3, "", "ccq: /proc/lake: expected a folder, or a place for one, found that the system makes none there. Name another lake with --lake.");

    [Fact]
    public void for_a_source_that_is_none_is_told_that_and_no_more()
    {
        var ended = Ccq("run ./desk --lake ./lake --source nix=./fix.csv");

        ended.Code.ShouldBe(2);
        ended.Error.TrimEnd('\n').Split('\n').ShouldHaveSingleItem().ShouldStartWith("ccq: --source nix=");
    }

    [Fact]
    public void for_a_file_below_the_data_root_keeps_the_name_that_the_suite_would_give_it()
    {
        RunShouldPublish();
        Given("desk/data/orders/2.csv", "id,city\n1,PAR\n");

        Ccq("run ./desk --lake ./lake --source orders=./desk/data/orders/2.csv").Code.ShouldBe(0);

        Rows("SELECT id, city, ccq_file FROM silver.orders WHERE id = 1").ShouldBe(["1,PAR,orders/2.csv"]);
    }
}
