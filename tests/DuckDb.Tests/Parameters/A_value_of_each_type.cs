using System.Numerics;

namespace ContactCenter.DuckDb.Tests.Parameters;

public class A_value_of_each_type : InMemory
{
    public static TheoryData<object?, string, string?> Values => new()
    {
        { true, "BOOLEAN", "true" },
        { (sbyte)-4, "TINYINT", "-4" },
        { (short)-3, "SMALLINT", "-3" },
        { -2, "INTEGER", "-2" },
        { long.MinValue, "BIGINT", "-9223372036854775808" },
        { (byte)255, "UTINYINT", "255" },
        { ushort.MaxValue, "USMALLINT", "65535" },
        { uint.MaxValue, "UINTEGER", "4294967295" },
        { ulong.MaxValue, "UBIGINT", "18446744073709551615" },
        { Int128.MinValue, "HUGEINT", "-170141183460469231731687303715884105728" },
        { UInt128.MaxValue, "UHUGEINT", "340282366920938463463374607431768211455" },
        { new BigInteger(-7), "HUGEINT", "-7" },
        { -BigInteger.Pow(10, 50), "BIGNUM", "-100000000000000000000000000000000000000000000000000" },
        { 1.5f, "FLOAT", "1.5" },
        { double.NegativeInfinity, "DOUBLE", "-inf" },
        { 1.10m, "DECIMAL(3,2)", "1.10" },
        { decimal.MinValue, "DECIMAL(29,0)", "-79228162514264337593543950335" },
        { new DuckDbDecimal(Int128.Parse("-12345678901234567890123456789012345678"), 3), "DECIMAL(38,3)", "-12345678901234567890123456789012345.678" },
        { "", "VARCHAR", "" },
        { "a text with \0, ü and 🦆", "VARCHAR", "a text with \0, ü and 🦆" },
        { 'x', "VARCHAR", "x" },
        { new byte[] { 1, 0, 255 }, "BLOB", @"\x01\x00\xFF" },
        { Array.Empty<byte>(), "BLOB", "" },
        { new ReadOnlyMemory<byte>([65]), "BLOB", "A" },
        { new DateOnly(1, 1, 1), "DATE", "0001-01-01" },
        { new TimeOnly(23, 59, 59, 999), "TIME", "23:59:59.999" },
        { new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc).AddTicks(1234567), "TIMESTAMP", "2024-02-29 01:02:03.123456" },
        { new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2)), "TIMESTAMP WITH TIME ZONE", "2024-02-28 23:02:03+00" },
        { TimeSpan.FromHours(-25), "INTERVAL", "-25:00:00" },
        { new DuckDbInterval(14, 3, 1_000_000), "INTERVAL", "1 year 2 months 3 days 00:00:01" },
        { Guid.Parse("f0000000-1234-5678-9abc-def012345678"), "UUID", "f0000000-1234-5678-9abc-def012345678" },
        { null, "\"NULL\"", null },
        { DBNull.Value, "\"NULL\"", null },
    };

    public A_value_of_each_type() => Connection.Execute("SET TimeZone = 'UTC'");

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void has_its_counterpart(object? value, string type, string? text)
    {
        using var command = new DuckDbCommand("SELECT typeof($1), $1::VARCHAR, $1", Connection);
        command.Parameters.AddValue(value);
        using var reader = command.ExecuteReader();
        reader.Read();

        reader.GetString(0).ShouldBe(type);
        reader.GetFieldValue<object>(1).ShouldBe(text ?? (object)DBNull.Value);
    }
}
