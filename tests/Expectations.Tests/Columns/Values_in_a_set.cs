using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_in_a_set : RowByRowOfValues
{
    private static readonly Literal[] _set = [Text("Inbound"), Text("Outcall"), Text("Email")];

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeInSet("value", _set, mostly);

    protected override string[] Good(int number) => [_set[number % 3].Text];

    protected override string[] Bad(int number) => [$"Fax {number}"];

    [Fact]
    public void Tells_all_of_the_values_that_are_not()
    {
        using var table = Table.OfText("channel", ["Inbound"], ["inbound"], ["Email "], [""], [null], ["inbound"]);
        table.Judge(new ExpectColumnValuesToBeInSet("channel", _set)).ShouldTell("""
            Unmet; 6 rows; 1 missing, 16.67%; 4 unexpected, 80% of values, 66.67% of rows
            list ['inbound', 'Email ', '', 'inbound']
            counts 'inbound' x2, 'Email ' x1, '' x1
            calls.csv:3 row 2 has channel='inbound'
            calls.csv:4 row 3 has channel='Email '
            calls.csv:5 row 4 has channel=''
            calls.csv:7 row 6 has channel='inbound'
            """);
    }

    [Fact]
    public void Text_1_is_not_the_number_1()
    {
        using var text = Table.OfTexts("n", "1");
        text.Judge(new ExpectColumnValuesToBeInSet("n", [Number(1)])).Details.PartialUnexpectedList.ShouldBe(["1"]);
        text.Judge(new ExpectColumnValuesToBeInSet("n", [Text("1")])).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void The_number_1_is_not_text_1()
    {
        using var numbers = Table.Typed("n INTEGER", "(1)");
        numbers.Judge(new ExpectColumnValuesToBeInSet("n", [Text("1")])).Details.PartialUnexpectedList.ShouldBe([1]);
        numbers.Judge(new ExpectColumnValuesToBeInSet("n", [Number(1)])).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void A_number_is_equal_however_it_is_written()
    {
        using var table = Table.OfTexts("price", "1", "1.50", "+2").Declare("price", TypeName.Decimal);
        table.Judge(new ExpectColumnValuesToBeInSet("price", [Number("1.0"), Number("1.5"), Number(2)])).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Members_of_several_kinds_each_meet_their_own()
    {
        using var table = Table.Typed("truth BOOLEAN", "(true), (false)");
        table.Judge(new ExpectColumnValuesToBeInSet("truth", [True, Number(0), Text("false"), Null])).Details.PartialUnexpectedList.ShouldBe([false]);
    }

    [Fact]
    public void Dates_and_times_are_written_in_the_iso_form()
    {
        using var table = Table.Typed("day DATE, moment TIMESTAMP", "('2023-08-01', '2023-08-01 12:00:00'), ('2023-08-02', '2023-08-02 12:00:00')");
        table.Judge(new ExpectColumnValuesToBeInSet("day", [Text("2023-08-01")])).Details.PartialUnexpectedList.ShouldBe([new DateOnly(2023, 8, 2)]);
        table.Judge(new ExpectColumnValuesToBeInSet("moment", [Text("2023-08-01T14:00:00+02:00")]))
            .Details.PartialUnexpectedList.ShouldBe([new DateTime(2023, 8, 2, 12, 0, 0)]);
    }

    [Fact]
    public void Quotes_in_members_are_text()
    {
        using var table = Table.OfTexts("name", "O'Hara", "\"x\"");
        table.Judge(new ExpectColumnValuesToBeInSet("name", [Text("O'Hara"), Text("\"x\"")])).Outcome.ShouldBe(Outcome.Met);
    }

    [Theory]
    [InlineData("UUID", "'47183823-2574-4bfd-b411-99ed177d3e43'")]
    [InlineData("ENUM ('Inbound', 'Email')", "'Email'")]
    public void Engine_types_that_are_text_in_all_but_name_take_any_member(string type, string value)
    {
        using var table = Table.Typed($"v {type}", $"({value})");
        table.Judge(new ExpectColumnValuesToBeInSet("v", [Text(value.Trim('\'')), Text("no such")])).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectColumnValuesToBeInSet("v", [Text("no such")])).Details.PartialUnexpectedList.ShouldBe([value.Trim('\'')]);
    }

    [Fact]
    public void An_empty_set_expects_no_value_and_none_at_all_expects_anything()
    {
        using var table = Table.OfText("v", ["a"], [null]);
        table.Judge(new ExpectColumnValuesToBeInSet("v", [])).Details.UnexpectedCount.ShouldBe(1);
        table.Judge(new ExpectColumnValuesToBeInSet("v", null)).Outcome.ShouldBe(Outcome.Met);
        new ExpectColumnValuesToBeInSet("v", []).Sentence.ShouldBe("v has no value");
        new ExpectColumnValuesToBeInSet("v", null).Sentence.ShouldBe("v is anything");
    }

    [Fact]
    public void A_long_set_is_told_in_short()
        => new ExpectColumnValuesToBeInSet("n", [.. Enumerable.Range(1, 11).Select(n => Number(n))], 0.5).Sentence
            .ShouldBe("n is one of 1, 2, 3, 4, 5, 6, 7, 8 and 3 more in at least 50% of the rows");
}
