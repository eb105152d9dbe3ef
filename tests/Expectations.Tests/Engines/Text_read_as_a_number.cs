using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Engines;

public sealed class Text_read_as_a_number
{
    // What DuckDB's cast would take for a number and a person would not; of no numeric type.
    private static readonly string[] _never =
    [
        "", " ", " 12 ", "12 ", "\t12", "12\n", "1_000", "1,000", "1.000,5", "0x1F", "0b1", "twelve", "NaN", "nan", "inf", "-inf", "Infinity", "true",
        "+", "-", ".", "--1", "+-1", "1-", "1e", "e3", "1e3.5", "12abc", "$12", "12%", "١٢", "１２", "1\u00a0000", "1.2.3", "null",
    ];

    [Fact]
    public void As_an_integer()
    {
        ColumnType type = new(TypeName.Integer);
        type.ShouldRead(
            ("12", 12L), ("0", 0L), ("-12", -12L), ("+12", 12L), ("007", 7L), ("-0", 0L),
            ("9223372036854775807", long.MaxValue), ("-9223372036854775808", long.MinValue));
        type.ShouldNotRead([.. _never, "12.7", "12.0", "12.", ".5", "1e3", "1E3", "9223372036854775808", "-9223372036854775809", "99999999999999999999999999"]);
    }

    [Fact]
    public void As_a_decimal()
    {
        ColumnType type = new(TypeName.Decimal);
        type.ShouldRead(
            ("12", 12m), ("-12.7", -12.7m), ("+0.10", 0.1m), ("007.5", 7.5m), ("12.", 12m), (".5", 0.5m), ("0.123456789", 0.123456789m),
            ("12345678901234567890.1", 12345678901234567890.1m), ("9223372036854775808", 9223372036854775808m));
        // An exponent is for doubles; a tenth digit after the point would be lost.
        type.ShouldNotRead([.. _never, "1e3", "0.1234567891", "123456789012345678901234567890"]);
    }

    [Fact]
    public void As_a_double()
    {
        ColumnType type = new(TypeName.Double);
        type.ShouldRead(
            ("12", 12d), ("-12.7", -12.7), ("1e3", 1000d), ("1E-3", 0.001), ("+1.5e+2", 150d), (".5", 0.5), ("12.", 12d), ("0.1234567891", 0.1234567891),
            ("1.7976931348623157e308", double.MaxValue), ("1e-400", 0d));
        type.ShouldNotRead([.. _never, "1e400", "-1e400", "1_0.5"]);
    }

    [Fact]
    public void As_a_boolean()
    {
        ColumnType type = new(TypeName.Boolean);
        type.ShouldRead(("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false));
        type.ShouldNotRead("yes", "no", "t", "f", "1", "0", "on", "", " true", "true ", "tRUE", "y", "N");
    }

    [Fact]
    public void As_text_all_is_itself()
        => new ColumnType(TypeName.String).ShouldRead(("", ""), (" 12 ", " 12 "), ("NaN", "NaN"), ("Zoë 🙂", "Zoë 🙂"));
}
