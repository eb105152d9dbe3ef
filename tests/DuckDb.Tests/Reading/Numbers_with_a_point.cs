namespace ContactCenter.DuckDb.Tests.Reading;

public class Numbers_with_a_point : InMemory
{
    public static TheoryData<string, decimal> Decimals => new()
    {
        { "DECIMAL(4,2)", -12.34m },
        { "DECIMAL(9,2)", -1234567.89m },
        { "DECIMAL(18,2)", -1234567890123456.78m },
        { "DECIMAL(38,2)", -12345678901234567890123456.78m },
        { "DECIMAL(38,10)", 0.0000000001m },
        { "DECIMAL(38,38)", 0.25m },
        { "DECIMAL(1,0)", 0m },
        { "DECIMAL(38,0)", decimal.MaxValue },
    };

    [Theory]
    [MemberData(nameof(Decimals), DisableDiscoveryEnumeration = true)]
    public void are_decimals_exactly_in_each_width(string type, decimal value)
    {
        Value($"'{value}'::{type}").ShouldBe(value);
        TypeName($"'{value}'::{type}").ShouldBe(type);
        Read($"'{value}'::{type}", reader => reader.GetDecimal(0)).ShouldBe(value);
        Read($"'{value}'::{type}", reader => reader.GetDouble(0)).ShouldBe((double)value);
    }

    [Fact]
    public void that_exceed_decimal_keep_all_digits()
    {
        const string Expression = "'-99999999999999999999999999999999999.999'::DECIMAL(38,3)";
        var value = Read(Expression, reader => reader.GetValue(0)).ShouldBeOfType<DuckDbDecimal>();

        value.ToString().ShouldBe("-99999999999999999999999999999999999.999");
        value.ToDouble().ShouldBe(-1e35);
        Read(Expression, reader => reader.GetFieldValue<DuckDbDecimal>(0)).ShouldBe(value);
        Read(Expression, reader => Should.Throw<OverflowException>(() => reader.GetDecimal(0)).Message).ShouldBe(
            "Column 'x' has the DECIMAL(38,3) -99999999999999999999999999999999999.999, which does not fit into Decimal.");
    }

    [Theory]
    [InlineData("0.1", 1, 0.1)]
    [InlineData("123456789012345.678", 3, 123456789012345.678)]
    [InlineData("0.00000000000000000000000001", 26, 1e-26)]
    public void become_the_nearest_double(string text, int scale, double value) =>
        Read($"'{text}'::DECIMAL(38,{scale})", reader => reader.GetDouble(0)).ShouldBe(value);

    [Fact]
    public void are_floats_and_doubles()
    {
        Value("1.5::FLOAT").ShouldBe(1.5f);
        Value("0.1::DOUBLE").ShouldBe(0.1);
        Value("'nan'::DOUBLE").ShouldBe(double.NaN);
        Value("'-inf'::FLOAT").ShouldBe(float.NegativeInfinity);
        TypeName("1.5::FLOAT").ShouldBe("FLOAT");
        TypeName("1.5::DOUBLE").ShouldBe("DOUBLE");
        Read("1.5::FLOAT", reader => reader.GetDouble(0)).ShouldBe(1.5);
        Read("1.5::DOUBLE", reader => reader.GetFloat(0)).ShouldBe(1.5f);
    }

    [Fact]
    public void are_not_cut_to_whole_ones() => Read("1.5::DOUBLE", reader => Should.Throw<InvalidCastException>(() => reader.GetInt64(0)).Message)
        .ShouldBe("Column 'x' is DOUBLE, and an integer was asked for. Use GetValue, or CAST it in the SQL.");
}
