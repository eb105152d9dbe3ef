using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_decrease : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeDecreasing("value", Mostly: mostly);

    protected override string[] Good(int number) => [$"{1000 - number}"];

    protected override string[] Bad(int number) => [$"{1000 + number}"];

    // The first of them has none before it.
    private protected override int Alone(int bad) => bad - 1;

    [Fact]
    public void An_equal_value_is_unexpected_only_strictly()
    {
        using var table = Table.OfText("id, n", ["1", "5"], ["2", "5"], ["3", null], ["4", "7"], ["5", "6"], ["6", "6"]).Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeDecreasing("n")).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([4]);
        table.Judge(new ExpectColumnValuesToBeDecreasing("n", Strictly: true)).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([2, 4, 6]);
    }

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValuesToBeDecreasing("v").Sentence.ShouldBe("v is not greater than the value before it");
        new ExpectColumnValuesToBeDecreasing("v", Strictly: true).Sentence.ShouldBe("v is smaller than the value before it");
    }
}
