namespace ContactCenter.DuckDb.Tests.Appending;

public class A_value_of_each_type : InMemory
{
    private static readonly DateTime Moment = new DateTime(2024, 2, 29, 12, 34, 56).AddTicks(7_890_129);

    public static TheoryData<string, Action<DuckDbAppender>, string> Values => new()
    {
        { "BOOLEAN", a => a.Append(true), "true" },
        { "TINYINT", a => a.Append(-128), "-128" },
        { "SMALLINT", a => a.Append(-32768), "-32768" },
        { "INTEGER", a => a.Append(int.MinValue), "-2147483648" },
        { "BIGINT", a => a.Append(long.MinValue), "-9223372036854775808" },
        { "HUGEINT", a => a.Append(Int128.MinValue), "-170141183460469231731687303715884105728" },
        { "HUGEINT", a => a.Append(-1), "-1" },
        { "UTINYINT", a => a.Append(255), "255" },
        { "USMALLINT", a => a.Append(65535), "65535" },
        { "UINTEGER", a => a.Append(uint.MaxValue), "4294967295" },
        { "UBIGINT", a => a.Append(ulong.MaxValue), "18446744073709551615" },
        { "UHUGEINT", a => a.Append(7), "7" },
        { "FLOAT", a => a.Append(1.5), "1.5" },
        { "DOUBLE", a => a.Append(0.1), "0.1" },
        { "DOUBLE", a => a.Append(3), "3.0" },
        { "DECIMAL(4,2)", a => a.Append(-99.99m), "-99.99" },
        { "DECIMAL(9,2)", a => a.Append(7), "7.00" },
        { "DECIMAL(18,3)", a => a.Append(1.5m), "1.500" },
        { "DECIMAL(18,1)", a => a.Append(1.5000m), "1.5" },
        { "DECIMAL(38,10)", a => a.Append(-1234567890123456789.0123456789m), "-1234567890123456789.0123456789" },
        { "VARCHAR", a => a.Append("héllo"), "héllo" },
        { "VARCHAR", a => a.Append(""u8), "" },
        { "VARCHAR", a => a.Append((string?)null), "NULL" },
        { "JSON", a => a.Append("[1]"), "[1]" },
        { "BLOB", a => a.Append([0xFF, 0x00]), @"\xFF\x00" },
        { "DATE", a => a.Append(new DateOnly(1, 1, 1)), "0001-01-01" },
        { "TIME", a => a.Append(new TimeOnly(23, 59, 59, 999)), "23:59:59.999" },
        { "TIMESTAMP", a => a.Append(Moment), "2024-02-29 12:34:56.789012" },
        { "TIMESTAMP", a => a.Append(new DateTime(1969, 12, 31, 23, 59, 59).AddTicks(9_999_999)), "1969-12-31 23:59:59.999999" },
        { "TIMESTAMP_S", a => a.Append(Moment), "2024-02-29 12:34:56" },
        { "TIMESTAMP_MS", a => a.Append(Moment), "2024-02-29 12:34:56.789" },
        { "TIMESTAMP_NS", a => a.Append(Moment), "2024-02-29 12:34:56.7890129" },
        { "TIMESTAMPTZ", a => a.Append(new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(2))), "2024-02-29 10:00:00+00" },
        { "TIMESTAMPTZ", a => a.Append(new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc)), "2024-02-29 12:00:00+00" },
        { "INTERVAL", a => a.Append(new DuckDbInterval(1, 2, 3_000_000)), "1 month 2 days 00:00:03" },
        { "INTERVAL", a => a.Append(TimeSpan.FromSeconds(90)), "00:01:30" },
        { "UUID", a => a.Append(Guid.Parse("f0000000-1234-5678-9abc-def012345678")), "f0000000-1234-5678-9abc-def012345678" },
        { "ENUM('a', 'b')", a => a.Append("b"), "b" },
        { "ENUM('a', 'b')", a => a.Append("a"u8), "a" },
        { "INTEGER", a => a.AppendNull(), "NULL" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void arrives(string type, Action<DuckDbAppender> append, string text)
    {
        Connection.Execute($"SET TimeZone = 'UTC'; CREATE TABLE t(a {type})");
        using (var appender = Connection.CreateAppender("t"))
        {
            append(appender);
            appender.EndRow();
        }

        Scalar("SELECT coalesce(a::VARCHAR, 'NULL') FROM t").ShouldBe(text);
    }
}
