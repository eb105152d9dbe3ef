using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Types_of_columns : LakeTest
{
    [Theory]
    [InlineData("'ü'", "string", "VARCHAR", "ü")]
    [InlineData("7::TINYINT", "byte", "TINYINT", "7")]
    [InlineData("7::SMALLINT", "short", "SMALLINT", "7")]
    [InlineData("7::INTEGER", "integer", "INTEGER", "7")]
    [InlineData("(-9223372036854775808)::BIGINT", "long", "BIGINT", "-9223372036854775808")]
    [InlineData("250::UTINYINT", "short", "SMALLINT", "250")]
    [InlineData("65000::USMALLINT", "integer", "INTEGER", "65000")]
    [InlineData("4000000000::UINTEGER", "long", "BIGINT", "4000000000")]
    [InlineData("18446744073709551615::UBIGINT", "decimal(20,0)", "DECIMAL(20,0)", "18446744073709551615")]
    [InlineData("12345678901234567890123::HUGEINT", "decimal(38,0)", "DECIMAL(38,0)", "12345678901234567890123")]
    [InlineData("1.50::DECIMAL(10,2)", "decimal(10,2)", "DECIMAL(10,2)", "1.50")]
    [InlineData("1.5::FLOAT", "float", "FLOAT", "1.5")]
    [InlineData("1e300::DOUBLE", "double", "DOUBLE", "1E+300")]
    [InlineData("true", "boolean", "BOOLEAN", "True")]
    [InlineData("DATE '2026-02-03'", "date", "DATE", "02/03/2026")]
    [InlineData("'\\x01\\xFF'::BLOB", "binary", "BLOB", "01FF")]
    [InlineData("TIMESTAMP '2026-02-03 04:05:06.123456'", "timestamp", "TIMESTAMP WITH TIME ZONE", "2026-02-03 04:05:06.123456Z")]
    [InlineData("TIMESTAMP '1960-01-01 00:00:00.000001'", "timestamp", "TIMESTAMP WITH TIME ZONE", "1960-01-01 00:00:00.000001Z")]
    [InlineData("TIMESTAMP 'infinity'", "timestamp", "TIMESTAMP WITH TIME ZONE", "9999-12-31 23:59:59.999999Z")]
    [InlineData("NULL::TIMESTAMP", "timestamp", "TIMESTAMP WITH TIME ZONE", "null")]
    [InlineData("TIMESTAMPTZ '2026-02-03 04:05:06+02'", "timestamp", "TIMESTAMP WITH TIME ZONE", "2026-02-03 02:05:06Z")]
    [InlineData("TIMESTAMP_NS '2026-02-03 04:05:06.123456789'", "timestamp", "TIMESTAMP WITH TIME ZONE", "2026-02-03 04:05:06.123456Z")]
    [InlineData("TIMESTAMP_S '2026-02-03 04:05:06'", "timestamp", "TIMESTAMP WITH TIME ZONE", "2026-02-03 04:05:06Z")]
    [InlineData("'12345678-1234-1234-1234-123456789012'::UUID", "string", "VARCHAR", "12345678-1234-1234-1234-123456789012")]
    [InlineData("TIME '04:05:06'", "string", "VARCHAR", "04:05:06")]
    [InlineData("INTERVAL 90 MINUTES", "string", "VARCHAR", "01:30:00")]
    [InlineData("'b'::ENUM('a', 'b')", "string", "VARCHAR", "b")]
    [InlineData("'{\"a\":1}'::JSON", "string", "VARCHAR", "{\"a\":1}")]
    [InlineData("[1, 2]", "string", "VARCHAR", "[1,2]")]
    [InlineData("{'a': 1}", "string", "VARCHAR", "{\"a\":1}")]
    [InlineData("MAP {'a': 1}", "string", "VARCHAR", "{\"a\":1}")]
    [InlineData("NULL", "integer", "INTEGER", "null")]
    public void become_what_Delta_knows_and_keep_their_values(string expression, string delta, string duckDb, string value)
    {
        Append(Calls, $"SELECT {expression} AS value");

        var table = Lake.View().Get(Calls);
        table.Columns.ShouldBe([new TableColumn("value", delta)]);
        Rows($"SELECT column_type FROM (DESCRIBE SELECT * FROM {table.ReadSql})").ShouldBe([duckDb]);
        Rows(Calls).ShouldBe([value]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void keep_their_names_whatever_characters_they_have()
    {
        Append(Calls, "SELECT 1 AS \"Unique id\", 2 AS \"a\"\"b\", 3 AS \"ü.x\"");
        Lake.View().Get(Calls).Columns.Select(column => column.Name).ShouldBe(["Unique id", "a\"b", "ü.x"]);
        Rows(Calls).ShouldBe(["1|2|3"]);
        Lake.View().Get(Calls).Files[0].Statistics!.ShouldContain("\"minValues\":{\"Unique id\":1,\"a\\\"b\":2,\"ü.x\":3}");
    }

    [Fact]
    public void of_the_same_name_are_refused()
        => Should.Throw<SchemaConflictException>(() => Stage(Calls, "SELECT 1 AS id, 2 AS \"ID\"")).Message.ShouldMatch(
            "^desk/silver/calls: expected column names that differ by more than case, found .*\\. Give each column of the SELECT a name of its own\\.$");
}
