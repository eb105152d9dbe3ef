using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

/// <summary>Names that other systems have for types.</summary>
public class Names_of_types
{
    [Theory]
    [InlineData("VARCHAR(20)", TypeName.String)]
    [InlineData("object", TypeName.String)]
    [InlineData("str", TypeName.String)]
    [InlineData("StringType", TypeName.String)]
    [InlineData("int", TypeName.Integer)]
    [InlineData("UnicodeText", TypeName.String)]
    [InlineData("string_types", TypeName.String)]
    [InlineData("Int64", TypeName.Integer)]
    [InlineData("BigInteger", TypeName.Integer)]
    [InlineData("SmallInteger", TypeName.Integer)]
    [InlineData("SMALLMONEY", TypeName.Decimal)]
    [InlineData("BIGINT", TypeName.Integer)]
    [InlineData("LongType()", TypeName.Integer)]
    [InlineData("NUMERIC(10, 2)", TypeName.Decimal)]
    [InlineData("float64", TypeName.Double)]
    [InlineData("Double Precision", TypeName.Double)]
    [InlineData("BOOL", TypeName.Boolean)]
    [InlineData("Date", TypeName.Date)]
    [InlineData("datetime64[ns]", TypeName.Timestamp)]
    [InlineData("timestamp with time zone", TypeName.Timestamp)]
    public void stand_for_the_nearest_of_ours(string name, TypeName type)
    {
        var suite = ASuite.Sound(ASuite.Of($"expect_column_values_to_be_of_type: {{ column: c, type_: '{name}' }}"));
        suite.Rules[0].Expectation.ShouldBe(new ExpectColumnValuesToBeOfType("c", new(type)));
    }

    [Fact]
    public void are_known_in_lists_and_short_forms()
    {
        ASuite.Sound(ASuite.OfColumn("{ type: BIGINT }")).Columns[0].Type.ShouldBe(new ColumnType(TypeName.Integer));
        ASuite.Sound(ASuite.Of("expect_column_values_to_be_in_type_list: { column: c, type_list: [int64, DOUBLE, { date: '%d/%m/%Y' }] }"))
            .Rules[0].Expectation.ShouldBeOfType<ExpectColumnValuesToBeInTypeList>().TypeList
            .ShouldBe([new(TypeName.Integer), new(TypeName.Double), new(TypeName.Date, [new TypeFormat.Pattern("%d/%m/%Y")])]);
    }

    [Theory]
    [InlineData("timedelta", "type_ is 'timedelta' (types: ")]
    [InlineData("BIGNIT", "type_ is 'BIGNIT'; did you mean 'bigint'? (types: ")]
    [InlineData("(int)", "type_ is '(int)'; did you mean 'int'? (types: ")]
    public void are_told_of_when_nobody_knows_them(string name, string expected)
        => ASuite.Faults(ASuite.Of($"expect_column_values_to_be_of_type: {{ column: c, type_: '{name}' }}")).ShouldBe(
            [$"suite.yaml:4:61: error CCQ206: {expected}string, integer, decimal, double, boolean, date, timestamp)"]);
}
