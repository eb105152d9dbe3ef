using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Lengths_equal : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValueLengthsToEqual("value", 9, mostly);

    protected override string[] Good(int number) => [$"{100_000_000 + number}"];

    protected override string[] Bad(int number) => [$"{number}"];

    [Fact]
    public void Tells_all_of_the_texts_of_another_length()
    {
        using var table = Table.OfText("id, pin", ["1", "1234"], ["2", "123"], ["3", " 123"], ["4", ""], ["5", null]);
        table.Judge(new ExpectColumnValueLengthsToEqual("pin", 4)).ShouldTell("""
            Unmet; 5 rows; 1 missing, 20%; 2 unexpected, 50% of values, 40% of rows
            list ['123', '']
            counts '123' x1, '' x1
            calls.csv:3 row 2 has pin='123'
            calls.csv:5 row 4 has pin=''
            """);
    }

    [Theory]
    [InlineData("Zoë", 3)]
    [InlineData("日本", 2)]
    [InlineData("🙂", 1)]
    [InlineData("e\u0301", 2)]
    public void Code_points_are_counted(string text, long length)
    {
        using var table = Table.OfTexts("v", text);
        table.Judge(new ExpectColumnValueLengthsToEqual("v", length)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void The_raw_text_of_a_typed_column_is_measured()
    {
        using var table = Table.OfTexts("v", "007").Declare("v", TypeName.Integer);
        table.Judge(new ExpectColumnValueLengthsToEqual("v", 3)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void A_uuid_has_the_length_of_its_text()
    {
        using var table = Table.Typed("v UUID", "('47183823-2574-4bfd-b411-99ed177d3e43')");
        table.Judge(new ExpectColumnValueLengthsToEqual("v", 36)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Numbers_of_the_engine_have_no_length()
    {
        using var table = Table.Typed("v DOUBLE", "(1)");
        table.Judge(new ExpectColumnValueLengthsToEqual("v", 3)).ShouldTell("Errored\ncolumn 'v' holds numbers; a length needs text");
    }

    [Fact]
    public void A_negative_length_is_a_fault()
        => new ExpectColumnValueLengthsToEqual("v", -1).Check().ShouldBe([new ParameterFault("value", "value is -1; expected a length of 0 or more")]);
}
