namespace ContactCenter.Cli.Tests.Quarantines;

public class Rows_that_are_dropped : QuarantineTest
{
    public Rows_that_are_dropped() => RunShouldPublish();

    [Fact]
    public void are_closed_with_a_name_and_a_reason()
    {
        CcqWith(["quarantine", "drop", "desk/orders", "--ids", "q1-3,q1-r1", "--by", "Ana Reis", "--reason", "test orders", "--lake", "./lake"]).ShouldBe(0, """
            ✓ 2 rows dropped  desk/orders  publication 2
              q1-3, q1-r1
            """);

        Events("orders").ShouldBe(["q1-3,dropped,dropped,Ana Reis,test orders", "q1-r1,dropped,dropped,Ana Reis,test orders"]);
        Quarantine("show desk/orders --all --format json").Output.ShouldContain("\"status\": \"dropped\"");
        Quarantine("show desk/orders").Output.ShouldContain("2 rows closed; --all shows them too");
        Rows("SELECT count(*) FROM quarantine.orders").ShouldBe(["3"]);
    }

    [Theory]
    [InlineData("--rule orders/city/expect_column_values_to_not_be_null", "q1-3")]
    [InlineData("--file orders/1.csv", "q1-2, q1-3, q1-r1")]
    public void can_be_chosen_by_rule_and_file(string choice, string ids)
        => Quarantine($"drop desk/orders {choice} --by Ana --reason lost").Output.ShouldEndWith($"\n  {ids}\n");

    [Fact]
    public void are_only_told_when_that_is_asked()
    {
        Quarantine("drop desk/orders --ids q1-3 --by Ana --reason lost --dry-run").ShouldBe(0, """
            1 row would be dropped (dry run)  desk/orders
              q1-3
            """);

        Quarantine("drop desk/orders --ids q1-3 --by Ana --reason lost").Code.ShouldBe(0);
    }

    [Fact]
    public void must_all_be_open()
    {
        Quarantine("drop desk/orders --ids q1-3 --by Ana --reason lost").Code.ShouldBe(0);

        Quarantine("drop desk/orders --ids q1-2 q1-3 q1-8 --by Ana --reason lost").ShouldBe(2, "", """
            ccq: desk/orders: expected an open row, found that q1-3 was closed on 2024-05-06 07:08:11 UTC by Ana: it was dropped.
            ccq: desk/orders: expected the id of a row in quarantine of desk/orders, found q1-8, which is none.
            """);

        Events("orders").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("--by| |--reason|x|--ids|q1-2", "ccq: --by: expected a NAME, found a blank text")]
    [InlineData("--by|Ana|--reason||--ids|q1-2", "ccq: --reason: expected a TEXT, found a blank text")]
    [InlineData("--by|Ana|--reason|x", "ccq: expected one of --ids, --rule and --file, which say what is dropped, found none")]
    [InlineData("--by|Ana|--reason|x|--ids|q1-2|--file|orders/1.csv", "ccq: expected one of --ids, --rule and --file, which say what is dropped, found 2")]
    public void need_who_why_and_which(string options, string error)
        => CcqWith(["quarantine", "drop", "desk/orders", .. options.Split('|')]).ShouldBe(2, "", $"{error}\nRun 'ccq quarantine drop --help' for the options.");

    [Fact]
    public void must_be_some()
        => Quarantine("drop desk/orders --rule none --by Ana --reason lost").ShouldBe(2, "", "ccq: desk/orders: expected open rows to drop, found none that are meant.");
}
