namespace ContactCenter.DuckDb.Tests.Reading;

public class A_column : InMemory
{
    [Fact]
    public void is_found_by_its_name() => Read("1 AS Agent, 2 AS agent_id, 3", reader =>
    {
        reader.GetOrdinal("Agent").ShouldBe(0);
        reader.GetOrdinal("AGENT_ID").ShouldBe(1);
        reader["x"].ShouldBe(3);
        reader.GetName(1).ShouldBe("agent_id");
        return Should.Throw<ArgumentOutOfRangeException>(() => reader.GetOrdinal("call"));
    }).Message.ShouldStartWith("The result has no column of this name; it has: Agent, agent_id, x.");

    [Fact]
    public void that_is_not_there_is_refused() => Read("1", reader => Should.Throw<ArgumentOutOfRangeException>(() => reader.GetInt32(1)))
        .Message.ShouldStartWith("The result has 1 columns; they are counted from 0.");

    [Fact]
    public void has_a_schema()
    {
        using var command = new DuckDbCommand("SELECT 'x' AS name, 1.5::DECIMAL(9,3) AS amount WHERE false", Connection);
        using var reader = command.ExecuteReader();
        var schema = reader.GetColumnSchema();

        reader.HasRows.ShouldBeFalse();
        schema.Select(column => (column.ColumnName, column.ColumnOrdinal, column.DataTypeName, column.DataType))
            .ShouldBe([("name", 0, "VARCHAR", typeof(string)), ("amount", 1, "DECIMAL(9,3)", typeof(decimal))]);
        schema[1].NumericPrecision.ShouldBe(9);
        schema[1].NumericScale.ShouldBe(3);
    }

    [Fact]
    public void has_no_value_before_the_first_row_or_after_the_last()
    {
        const string Message = "The reader is not on a row. Call Read first, and read values only after it gave true.";
        using var command = new DuckDbCommand("SELECT 1", Connection);
        using var reader = command.ExecuteReader();

        reader.HasRows.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => reader.GetInt32(0)).Message.ShouldBe(Message);
        reader.Read().ShouldBeTrue();
        reader.Read().ShouldBeFalse();
        reader.Read().ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => reader.GetValue(0)).Message.ShouldBe(Message);
    }

    [Fact]
    public void is_boolean()
    {
        Value("true").ShouldBe(true);
        TypeName("true").ShouldBe("BOOLEAN");
        Read("false", reader => reader.GetBoolean(0)).ShouldBeFalse();
        Read("1", reader => Should.Throw<InvalidCastException>(() => reader.GetBoolean(0)).Message)
            .ShouldBe("Column 'x' is INTEGER, and a BOOLEAN was asked for. Use GetValue, or CAST it in the SQL.");
    }
}
