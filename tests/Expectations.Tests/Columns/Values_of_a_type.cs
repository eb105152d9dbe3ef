using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_of_a_type : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeOfType("value", new(TypeName.Integer), mostly);

    protected override string[] Good(int number) => [$"{number}"];

    protected override string[] Bad(int number) => [$"{number}.5"];

    [Fact]
    public void Tells_all_of_the_texts_that_are_not()
    {
        using var table = Table.OfText("id, orders", ["1", "7"], ["2", "7.0"], ["3", ""], ["4", null], ["5", "seven"], ["6", "7.0"])
            .Declare("orders", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeOfType("orders", new(TypeName.Integer))).ShouldTell("""
            Unmet; 6 rows; 1 missing, 16.67%; 4 unexpected, 80% of values, 66.67% of rows
            list ['7.0', '', 'seven', '7.0']
            counts '7.0' x2, '' x1, 'seven' x1
            calls.csv:3 row 2 has orders='7.0'
            calls.csv:4 row 3 has orders=''
            calls.csv:6 row 5 has orders='seven'
            calls.csv:7 row 6 has orders='7.0'
            """);
    }

    [Fact]
    public void May_be_another_type_than_the_declared_one()
    {
        using var table = Table.OfTexts("v", "12", "1.5").Declare("v", TypeName.Decimal);
        table.Judge(new ExpectColumnValuesToBeOfType("v", new(TypeName.Integer))).Details.PartialUnexpectedList.ShouldBe(["1.5"]);
    }

    [Theory]
    [InlineData("INTEGER", TypeName.Integer, true)]
    [InlineData("UBIGINT", TypeName.Integer, true)]
    [InlineData("INTEGER", TypeName.Decimal, true)]
    [InlineData("INTEGER", TypeName.Double, false)]
    [InlineData("INTEGER", TypeName.String, false)]
    [InlineData("INTEGER", TypeName.Boolean, false)]
    [InlineData("DECIMAL(9, 2)", TypeName.Decimal, true)]
    [InlineData("DECIMAL(9, 2)", TypeName.Integer, false)]
    [InlineData("DOUBLE", TypeName.Integer, false)]
    [InlineData("BOOLEAN", TypeName.Boolean, true)]
    [InlineData("VARCHAR", TypeName.String, true)]
    [InlineData("UUID", TypeName.String, true)]
    public void A_typed_column_of_the_engine_has_the_type_or_not(string engineType, TypeName type, bool met)
    {
        var value = engineType switch { "UUID" => "uuid()", "BOOLEAN" => "true", "VARCHAR" => "'x'", _ => "1" };
        using var table = Table.Typed($"v {engineType}", $"({value}), (NULL)");
        table.Judge(new ExpectColumnValuesToBeOfType("v", new(type))).Details.UnexpectedCount.ShouldBe(met ? 0 : 1);
    }

    [Theory]
    [InlineData("DATE", TypeName.Date, true)]
    [InlineData("DATE", TypeName.Timestamp, false)]
    [InlineData("TIMESTAMP", TypeName.Timestamp, true)]
    [InlineData("TIMESTAMP", TypeName.Date, false)]
    [InlineData("TIMESTAMPTZ", TypeName.Timestamp, true)]
    [InlineData("TIMESTAMP_NS", TypeName.Timestamp, true)]
    public void A_date_is_no_timestamp(string engineType, TypeName type, bool met)
    {
        using var table = Table.Typed($"v {engineType}", "('2023-08-01')");
        table.Judge(new ExpectColumnValuesToBeOfType("v", new(type))).Outcome.ShouldBe(met ? Outcome.Met : Outcome.Unmet);
    }

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValuesToBeOfType("v", new(TypeName.Integer)).Sentence.ShouldBe("v is of type integer");
        new ExpectColumnValuesToBeOfType("v", new(TypeName.Date, [new TypeFormat.Pattern("%d/%m/%Y")])).Sentence
            .ShouldBe("v is of type date in its format");
        new ExpectColumnValuesToBeOfType("v", new(TypeName.Date, [new TypeFormat.Pattern("%d/%m/%Y"), new TypeFormat.Pattern("%Y-%m-%d")])).Sentence
            .ShouldBe("v is of type date in one of its 2 formats");
    }
}
