using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_of_one_of_several_types : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1)
        => new ExpectColumnValuesToBeInTypeList("value", [new(TypeName.Integer), new(TypeName.Date)], mostly);

    protected override string[] Good(int number) => [number % 2 == 0 ? $"{number}" : "2024-02-29"];

    protected override string[] Bad(int number) => [$"{number}.5"];

    [Fact]
    public void Formats_count()
    {
        using var table = Table.OfTexts("v", "29/02/2024", "2024-02-29", "7", "", null).Declare("v", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeInTypeList("v", [new(TypeName.Integer), new(TypeName.Date, [new TypeFormat.Pattern("%d/%m/%Y")])]))
            .Details.PartialUnexpectedList.ShouldBe(["2024-02-29", ""]);
    }

    [Theory]
    [InlineData("INTEGER", TypeName.Decimal, TypeName.String, 0)]
    [InlineData("INTEGER", TypeName.Double, TypeName.String, 1)]
    [InlineData("DOUBLE", TypeName.Integer, TypeName.Double, 0)]
    public void A_typed_column_of_the_engine_has_one_of_the_types_or_not(string engineType, TypeName one, TypeName other, long unexpected)
    {
        using var table = Table.Typed($"v {engineType}", "(1), (NULL)");
        table.Judge(new ExpectColumnValuesToBeInTypeList("v", [new(one), new(other)])).Details.UnexpectedCount.ShouldBe(unexpected);
    }

    [Fact]
    public void Text_is_always_a_string()
    {
        using var table = Table.OfTexts("v", "a", "1");
        table.Judge(new ExpectColumnValuesToBeInTypeList("v", [new(TypeName.Integer), new(TypeName.String)])).Details.UnexpectedCount.ShouldBe(0);
    }

    [Fact]
    public void No_type_is_a_fault()
        => new ExpectColumnValuesToBeInTypeList("v", []).Check()
            .ShouldBe([new ParameterFault("type_list", "type_list is empty; expected at least one type")]);

    [Fact]
    public void A_null_for_the_list_expects_any_type()
    {
        using var table = Table.Typed("n BIGINT", "(1), (NULL)");
        var any = Suites.ASuite.Sound(Suites.ASuite.Of("expect_column_values_to_be_in_type_list: { column: n, type_list: null }")).Rules[0].Expectation;
        table.Judge(any).ShouldTell("Met; 2 rows; 1 missing, 50%; 0 unexpected, 0% of values, 0% of rows");
        any.Sentence.ShouldBe("n is of any type");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToBeInTypeList("v", [new(TypeName.Integer), new(TypeName.Date)]).Sentence.ShouldBe("v is of type integer or date");
}
