namespace ContactCenter.Cli.Tests.Lakes;

public class A_query_that_is_refused : DeskTest
{
    public A_query_that_is_refused()
    {
        GivenRun("1", "1,LIS,2024-05-01T08:00:00Z");
        Given("secret.txt", "secret");
    }

    [Theory]
    [InlineData("SELEC 1", "ccq: SQL:1:1: syntax error at or near \"SELEC\"")]
    [InlineData("SELECT 1; SELECT 2", "ccq: SQL: expected one SELECT, found 2.")]
    [InlineData("SELECT * FROM orders", "ccq: SQL:1:15: there is no table 'orders'; `ccq lake tables` lists them")]
    [InlineData("SELECT *\nFROM gold.cals_by_city", "ccq: SQL:2:6: there is no table 'gold.cals_by_city'; did you mean 'gold.calls_by_city'?")]
    [InlineData("SELECT * FROM calls", "ccq: SQL:1:15: 'calls' may be desk.bronze.calls or desk.silver.calls; write which")]
    public void because_its_SQL_is_wrong(string sql, string fault) => Lake("lake", "query", sql).ShouldBe(2, "", fault);

    [Theory]
    [InlineData("SELECT nothing FROM calls_by_city", "ccq: the engine can't answer it: Binder Error: Referenced column \"nothing\" not found")]
    [InlineData("SELECT city::INTEGER FROM calls_by_city", "ccq: the engine can't answer it: Conversion Error: Could not convert string 'LIS' to INT32")]
    public void because_the_engine_says_so(string sql, string fault)
    {
        var ended = Lake("lake", "query", sql);
        ended.Code.ShouldBe(2);
        ended.Error.ShouldStartWith(fault);
    }

    [Theory]
    [InlineData("COPY (SELECT 1) TO 'x.csv'")]
    [InlineData("CREATE TABLE x AS SELECT 1")]
    [InlineData("DELETE FROM calls_by_city")]
    [InlineData("ATTACH 'x.db'")]
    [InlineData("SET enable_external_access = true")]
    public void because_it_would_change_something(string sql)
        => Lake("lake", "query", sql).ShouldBe(
            2, "", "ccq: SQL: expected one SELECT, found another statement. The lake is changed by `ccq run` and by the other commands of `ccq lake` only.");

    [Fact]
    public void because_it_reads_another_file()
    {
        var ended = Lake("lake", "query", $"SELECT * FROM read_text('{Folder}/secret.txt')");
        (ended.Code, ended.Output).ShouldBe((2, ""));
        ended.Error.ShouldStartWith("ccq: expected SQL that reads the lake's tables only, found: Permission Error: Cannot access file \"./secret.txt\"");
        Lake("lake", "query", $"SELECT * FROM '{Folder}/secret.txt'").ShouldBe(2, "", "ccq: SQL:1:15: there is no table './secret.txt'; `ccq lake tables` lists them");
        Lake("lake", "query", $"SELECT * FROM glob('{Folder}/lake/../*')").Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("SELECT count(*) FROM silver.calls, calls_by_city", "found 2: desk/gold/calls_by_city, desk/silver/calls")]
    [InlineData("SELECT 1", "found none")]
    public void because_a_version_is_asked_of_other_than_one_table(string sql, string found)
        => Lake("lake", "query", sql, "--as-of", "0").ShouldBe(
            2, "", $"ccq: expected that the SQL reads one table, whose version is meant, {found}. Each table counts its own versions; name a time, which holds for all.");

    [Fact]
    public void because_there_is_no_such_version()
        => Lake("lake", "query", "SELECT * FROM calls_by_city", "--as-of", "7").ShouldBe(
            2, "", "ccq: desk/gold/calls_by_city version 7: expected a version of the table, found versions 0 to 0. `ccq lake history` lists them.");

    [Fact]
    public void because_two_columns_of_one_name_can_not_be_members_of_an_object()
        => Lake("lake", "query", "SELECT 1 AS a, 2 AS a", "--format", "json").ShouldBe(
            2, "", "ccq: --format json: expected a name of its own for each column, found several called 'a'. Name them with AS.");
}
