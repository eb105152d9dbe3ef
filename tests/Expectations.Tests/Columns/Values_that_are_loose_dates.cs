using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_are_loose_dates : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeDateutilParseable("value", mostly);

    protected override string[] Good(int number) => [$"{number % 12 + 1}/2/2024"];

    protected override string[] Bad(int number) => [$"call {number}"];

    [Fact]
    public void Times_of_the_engine_are_not_read()
    {
        using var table = Table.Typed("t TIMESTAMP", "('2024-01-01')");
        table.Judge(new ExpectColumnValuesToBeDateutilParseable("t")).ShouldTell("Errored\ncolumn 't' holds times; a date needs text");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToBeDateutilParseable("v").Sentence.ShouldBe("v can be read as a date or time");
}
