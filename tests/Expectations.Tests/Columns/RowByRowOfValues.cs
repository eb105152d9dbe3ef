using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

/// <summary>What holds for every expectation that is judged row by row and sets nulls aside.</summary>
public abstract class RowByRowOfValues : RowByRow
{
    private protected override bool SetsNullsAside => true;

    [Fact]
    public void Nulls_are_no_part_of_the_share()
    {
        using var table = TableOf(good: 9, bad: 3, nulls: 12);
        table.Judge(Expect(0.75)).ShouldTell($"Met; 24 rows{Missing(12, 24)}; 3 unexpected, 25% of values, 12.5% of rows");
        table.Judge(Expect(0.76)).Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void Nothing_but_nulls_is_nothing_to_judge()
    {
        using var table = TableOf(good: 0, bad: 0, nulls: 4);
        var result = table.Judge(Expect());
        result.ShouldTell($"NotApplicable; 4 rows{Missing(4, 4)}; 0 unexpected, ?% of values, 0% of rows");
        result.Success.ShouldBeTrue();
    }
}
