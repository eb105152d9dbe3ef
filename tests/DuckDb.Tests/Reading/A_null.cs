namespace ContactCenter.DuckDb.Tests.Reading;

public class A_null : InMemory
{
    [Theory]
    [InlineData("NULL")]
    [InlineData("NULL::VARCHAR")]
    [InlineData("NULL::BIGINT")]
    [InlineData("NULL::INTEGER[]")]
    [InlineData("NULL::STRUCT(a INTEGER)")]
    public void is_DBNull(string expression)
    {
        Value(expression).ShouldBe(DBNull.Value);
        Read(expression, reader => reader.IsDBNull(0)).ShouldBeTrue();
    }

    [Fact]
    public void is_null_in_a_nullable()
    {
        Read("NULL::INTEGER", reader => reader.GetFieldValue<int?>(0)).ShouldBeNull();
        Read("7::INTEGER", reader => reader.GetFieldValue<int?>(0)).ShouldBe(7);
        Read("7::BIGINT", reader => reader.GetFieldValue<short?>(0)).ShouldBe((short)7);
        Read("NULL::DATE", reader => reader.GetFieldValue<DateOnly?>(0)).ShouldBeNull();
        Read("NULL::DATE", reader => reader.GetFieldValue<object>(0)).ShouldBe(DBNull.Value);
    }

    [Fact]
    public void is_no_value_of_a_type()
    {
        const string Message = "Column 'x' is NULL in this row. Ask IsDBNull first.";
        Read("NULL::INTEGER", reader => Should.Throw<InvalidCastException>(() => reader.GetInt32(0)).Message).ShouldBe(Message);
        Read("NULL::VARCHAR", reader => Should.Throw<InvalidCastException>(() => reader.GetString(0)).Message).ShouldBe(Message);
        Read("NULL::VARCHAR", reader => Should.Throw<InvalidCastException>(() => reader.GetFieldValue<string>(0)).Message).ShouldBe(Message);
    }

    [Fact]
    public void is_told_from_values_in_every_row()
    {
        using var command = new DuckDbCommand("SELECT CASE WHEN i % 7 = 3 THEN NULL ELSE i END FROM range(5000) r(i)", Connection);
        using var reader = command.ExecuteReader();
        for (var i = 0; i < 5000; i++)
        {
            reader.Read().ShouldBeTrue();
            reader.GetFieldValue<long?>(0).ShouldBe(i % 7 == 3 ? null : i);
        }
    }
}
