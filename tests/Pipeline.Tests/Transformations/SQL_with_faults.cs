namespace ContactCenter.Pipeline.Tests.Transformations;

public class SQL_with_faults : PipelineFolder
{
    [Theory]
    [InlineData("", "talks.sql:1:1: error CCQ506: the file holds no SQL; expected one SELECT")]
    [InlineData("SELECT 1; SELECT 2", "talks.sql:1:1: error CCQ506: the file holds 2 statements; expected one SELECT")]
    [InlineData("DROP TABLE messages", "talks.sql:1:1: error CCQ506: the engine can't use this SQL: Only SELECT statements are steps")]
    [InlineData("SELECT 'ä' AS a,\n  b FRM messages\nWHERE x", "talks.sql:2:8: error CCQ506: the engine can't use this SQL: syntax error at or near \"messages\"")]
    [InlineData("SELECT 'ä', order_id\nFROM mesages", "talks.sql:2:6: error CCQ504: there is no source and no step's table 'mesages'; did you mean 'messages'? (known: orders, messages)")]
    [InlineData("SELECT order_id FROM silver.messages", "talks.sql:1:22: error CCQ504: SQL calls tables by their names alone; expected 'messages', found 'silver.messages'")]
    [InlineData("SELECT * FROM 'data/m.csv'", "talks.sql:1:15: error CCQ504: there is no source and no step's table 'data/m.csv' (known: orders, messages)")]
    [InlineData("WITH m AS (FROM messages) SELECT order_id FROM m UNION ALL SELECT order_id FROM talks", "talks.sql:1:81: error CCQ505: the SQL of talks reads talks itself; expected sources and other steps' tables")]
    [InlineData("SELECT order_id,\n  max(snt_at)\nFROM messages GROUP BY 1", "talks.sql:2:7: error CCQ506: the engine can't use this SQL: Referenced column \"snt_at\" not found in FROM clause (candidates: \"sent_at\", \"text\", \"ccq_arrival\")")]
    [InlineData("SELECT order_id + sent_at FROM messages", "talks.sql:1:17: error CCQ506: the engine can't use this SQL: No function matches the given name and argument types '+(BIGINT, TIMESTAMP)'. You might need to add explicit type casts")]
    public void are_told_of_where_they_stand(string sql, string expected)
    {
        Given("pipeline.yaml", Sources + "steps:\n  - table: gold.talks\n");
        Given("talks.sql", sql);
        Faults().ShouldBe([expected]);
    }

    [Fact]
    public void are_not_told_of_where_a_name_is_defined_by_the_SQL_itself()
    {
        Given("talks.sql", "WITH messages AS (SELECT * FROM messages WHERE text <> ''), m AS (FROM messages)\nSELECT order_id, (SELECT count(*) FROM orders) AS n FROM m");
        Pipeline().Steps[0].Inputs.ShouldBe(["messages", "orders"]);
    }

    [Fact]
    public void read_no_file()
    {
        Given("talks.sql", "SELECT 1 AS order_id, content FROM read_text('/etc/hostname')");
        Faults().ShouldBe(
            ["talks.sql:1:36: error CCQ506: the engine can't use this SQL: Cannot access file \"/etc/hostname\" - file system operations are disabled by configuration"]);
    }

    [Fact]
    public void go_round_in_a_ring()
    {
        Given("pipeline.yaml", Sources + "steps:\n  - table: gold.last\n  - table: gold.a\n  - table: gold.b\n  - table: gold.talks\n");
        Given("a.sql", "SELECT * FROM b");
        Given("b.sql", "SELECT * FROM a, messages");
        Given("last.sql", "SELECT * FROM a");
        Faults().ShouldBe(["pipeline.yaml:7:12: error CCQ505: the steps read each other's tables: a reads b reads a; expected steps that can run one after the other"]);
    }
}
