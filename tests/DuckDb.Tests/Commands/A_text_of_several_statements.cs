namespace ContactCenter.DuckDb.Tests.Commands;

public class A_text_of_several_statements : InMemory
{
    [Fact]
    public void is_read_from_its_first_rows_on()
    {
        using var command = new DuckDbCommand("CREATE TABLE t(i INTEGER); INSERT INTO t VALUES (1), (2); SELECT sum(i)::INT FROM t", Connection);

        command.ExecuteScalar().ShouldBe(3);
    }

    [Fact]
    public void gives_one_result_after_the_other()
    {
        using var command = new DuckDbCommand("SELECT 1; CREATE TABLE t(i INT); INSERT INTO t VALUES (5); SELECT i, i FROM t; ; -- the end", Connection);
        using var reader = command.ExecuteReader();

        reader.Read().ShouldBeTrue();
        reader.GetInt32(0).ShouldBe(1);
        reader.NextResult().ShouldBeTrue();
        reader.FieldCount.ShouldBe(2);
        reader.Read().ShouldBeTrue();
        reader.GetInt32(1).ShouldBe(5);
        reader.NextResult().ShouldBeFalse();
        reader.Read().ShouldBeFalse();
        reader.FieldCount.ShouldBe(0);
        reader.RecordsAffected.ShouldBe(1);
    }

    [Fact]
    public void is_run_whole_also_when_only_the_first_result_is_read()
    {
        Scalar("SELECT 1; CREATE TABLE t AS SELECT 5 AS i; SELECT 2; INSERT INTO t VALUES (6)").ShouldBe(1);

        Scalar("SELECT count(*) FROM t").ShouldBe(2L);
    }

    [Fact]
    public void adds_up_the_changed_rows() =>
        Connection.Execute("CREATE TABLE t(i INTEGER); INSERT INTO t VALUES (1), (2); SELECT 7; DELETE FROM t").ShouldBe(4);

    [Fact]
    public void stops_at_the_first_error()
    {
        Should.Throw<DuckDbException>(() => Connection.Execute("CREATE TABLE a(i INT); FROM nowhere; CREATE TABLE b(i INT)"));

        Scalar("SELECT string_agg(table_name) FROM duckdb_tables()").ShouldBe("a");
    }

    [Fact]
    public void takes_positional_values_anew_in_each_statement()
    {
        Connection.Execute("CREATE TABLE t(i INTEGER)");

        Scalar("INSERT INTO t VALUES (?); INSERT INTO t VALUES (?), (?); SELECT list(i)::VARCHAR FROM t", 7, 8).ShouldBe("[7, 7, 8]");
    }

    [Fact]
    public void may_be_one_that_duckdb_splits_itself() =>
        Scalar("PIVOT (SELECT 'a' AS k, 2 AS v) ON k USING sum(v)").ShouldBeOfType<System.Numerics.BigInteger>().ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData("-- nothing to do")]
    public void may_be_none(string text)
    {
        Connection.Execute(text).ShouldBe(-1);
        Scalar(text).ShouldBeNull();
    }
}
