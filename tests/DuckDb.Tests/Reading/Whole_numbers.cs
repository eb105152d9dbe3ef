using System.Numerics;

namespace ContactCenter.DuckDb.Tests.Reading;

public class Whole_numbers : InMemory
{
    public static TheoryData<string, object, string> Extremes => new()
    {
        { "'-128'::TINYINT", sbyte.MinValue, "TINYINT" },
        { "'-32768'::SMALLINT", short.MinValue, "SMALLINT" },
        { "'-2147483648'::INTEGER", int.MinValue, "INTEGER" },
        { "'-9223372036854775808'::BIGINT", long.MinValue, "BIGINT" },
        { "'-170141183460469231731687303715884105728'::HUGEINT", (BigInteger)Int128.MinValue, "HUGEINT" },
        { "255::UTINYINT", byte.MaxValue, "UTINYINT" },
        { "65535::USMALLINT", ushort.MaxValue, "USMALLINT" },
        { "4294967295::UINTEGER", uint.MaxValue, "UINTEGER" },
        { "18446744073709551615::UBIGINT", ulong.MaxValue, "UBIGINT" },
        { "340282366920938463463374607431768211455::UHUGEINT", (BigInteger)UInt128.MaxValue, "UHUGEINT" },
        { "'123456789012345678901234567890123456789012345'::BIGNUM", BigInteger.Parse("123456789012345678901234567890123456789012345"), "BIGNUM" },
        { "'-256'::BIGNUM", new BigInteger(-256), "BIGNUM" },
        { "'0'::BIGNUM", BigInteger.Zero, "BIGNUM" },
    };

    [Theory]
    [MemberData(nameof(Extremes), DisableDiscoveryEnumeration = true)]
    public void are_their_clr_counterparts(string expression, object value, string type)
    {
        Value(expression).ShouldBe(value);
        TypeName(expression).ShouldBe(type);
    }

    [Theory]
    [InlineData("TINYINT")]
    [InlineData("SMALLINT")]
    [InlineData("INTEGER")]
    [InlineData("BIGINT")]
    [InlineData("HUGEINT")]
    [InlineData("UTINYINT")]
    [InlineData("USMALLINT")]
    [InlineData("UINTEGER")]
    [InlineData("UBIGINT")]
    [InlineData("UHUGEINT")]
    public void are_read_as_any_type_that_holds_them(string type) => Read($"100::{type}", reader => new object[]
    {
        reader.GetByte(0), reader.GetInt16(0), reader.GetInt32(0), reader.GetInt64(0), reader.GetFieldValue<sbyte>(0),
        reader.GetFieldValue<ulong>(0), reader.GetFieldValue<Int128>(0), reader.GetFieldValue<BigInteger>(0), reader.GetDouble(0),
        reader.GetFloat(0), reader.GetDecimal(0),
    }).ShouldBe(
        [(byte)100, (short)100, 100, 100L, (sbyte)100, 100UL, (Int128)100, (BigInteger)100, 100.0, 100f, 100m]);

    [Fact]
    public void that_are_too_large_are_refused_not_cut()
    {
        Read("(-1)::BIGINT", reader => Should.Throw<OverflowException>(() => reader.GetByte(0)).Message)
            .ShouldBe("Column 'x' has the BIGINT -1, which does not fit into Byte.");
        Read("18446744073709551615::UBIGINT", reader => Should.Throw<OverflowException>(() => reader.GetInt64(0)).Message)
            .ShouldBe("Column 'x' has the UBIGINT 18446744073709551615, which does not fit into Int64.");
        Read("1e30::HUGEINT", reader => Should.Throw<OverflowException>(() => reader.GetDecimal(0)).Message)
            .ShouldBe("Column 'x' has the HUGEINT 1000000000000000019884624838656, which does not fit into Decimal.");
    }
}
