namespace ContactCenter.DuckDb.Tests.Appending;

public class A_value_that_does_not_fit : InMemory
{
    public static TheoryData<string, Action<DuckDbAppender>, string> Misfits => new()
    {
        { "INTEGER", a => a.Append("5"), "Column 'a' is INTEGER, and a text was appended. Append a value of its type." },
        { "VARCHAR", a => a.Append(5), "Column 'a' is VARCHAR, and a whole number was appended. Append a value of its type." },
        { "INTEGER", a => a.Append(5.5), "Column 'a' is INTEGER, and a double was appended. Append a value of its type." },
        { "DATE", a => a.Append(DateTime.MinValue), "Column 'a' is DATE, and a time was appended. Append a value of its type." },
        { "TIMESTAMP", a => a.Append(DateTimeOffset.MinValue), "Column 'a' is TIMESTAMP, and a DateTimeOffset was appended. Append a value of its type." },
        { "VARCHAR", a => a.Append(true), "Column 'a' is VARCHAR, and a bool was appended. Append a value of its type." },
        { "TINYINT", a => a.Append(128), "Column 'a' is TINYINT, which can't hold 128." },
        { "UBIGINT", a => a.Append(-1), "Column 'a' is UBIGINT, which can't hold -1." },
        { "BIGINT", a => a.Append(ulong.MaxValue), "Column 'a' is BIGINT, which can't hold 18446744073709551615." },
        { "DECIMAL(4,2)", a => a.Append(100), "Column 'a' is DECIMAL(4,2), which can't hold 100." },
        { "DECIMAL(4,2)", a => a.Append(1.234m), "Column 'a' is DECIMAL(4,2), which can't hold 1.234." },
        { "TIMESTAMP_NS", a => a.Append(DateTime.MinValue), "Column 'a' is TIMESTAMP_NS, which can't hold 0001-01-01T00:00:00.0000000." },
        { "ENUM('x')", a => a.Append("y"), "Column 'a' is ENUM('x'), which can't hold 'y'." },
    };

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void is_refused_and_another_may_take_its_place(string type, Action<DuckDbAppender> append, string message)
    {
        Connection.Execute($"CREATE TABLE t(a {type})");
        using (var appender = Connection.CreateAppender("t"))
        {
            Should.Throw<Exception>(() => append(appender)).Message.ShouldBe(message);
            appender.AppendNull();
            appender.EndRow();
        }

        Scalar("SELECT count(*) FROM t WHERE a IS NULL").ShouldBe(1L);
    }

    [Theory]
    [InlineData(new byte[] { 0x63, 0x61, 0x66, 0xE9 }, "0xE9 at index 3")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3 }, "0xC3 at index 2")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED at index 0")]
    public void is_a_text_that_is_no_utf8(byte[] bytes, string place)
    {
        Connection.Execute("CREATE TABLE t(a INTEGER, b VARCHAR)");
        using var appender = Connection.CreateAppender("t");
        appender.Append(1);

        Should.Throw<ArgumentException>(() => appender.Append(bytes)).Message.ShouldBe(
            $"The text for column 'b', row 1, is not valid UTF-8: byte {place}. Convert it to UTF-8 first, or append it to a BLOB column. " +
            "(Parameter 'bytes')");
    }

    [Fact]
    public void is_a_text_with_half_a_surrogate_pair()
    {
        Connection.Execute("CREATE TABLE t(a VARCHAR)");
        using var appender = Connection.CreateAppender("t");

        Should.Throw<ArgumentException>(() => appender.Append("ab\uD83D")).Message.ShouldBe(
            "The text for column 'a', row 1, has half a surrogate pair at index 2, so it can't be written as UTF-8. (Parameter 'text')");
    }
}
