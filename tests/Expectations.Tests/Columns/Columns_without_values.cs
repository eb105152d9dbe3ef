using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

/// <summary>An empty file's columns are all text, whatever they would hold.</summary>
public sealed class Columns_without_values
{
    public static TheoryData<Expectation> Aggregates =>
    [
        new ExpectColumnMeanToBeBetween("v", Number(0), Number(1)),
        new ExpectColumnMedianToBeBetween("v", Number(0)),
        new ExpectColumnStdevToBeBetween("v"),
        new ExpectColumnMinToBeBetween("v", Number(0)),
        new ExpectColumnMaxToBeBetween("v", MaxValue: Number(0)),
        new ExpectColumnQuantileValuesToBeBetween("v", new([0.5], [new(Number(0), null)])),
        new ExpectColumnKlDivergenceToBeLessThan("v", new([1]) { Bins = [0, 1] }, 1),
    ];

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void Are_unmet_and_nothing_is_observed(Expectation expectation)
    {
        using var empty = Table.OfTexts("v");
        empty.Judge(expectation).ShouldTell("Unmet; 0 rows; observed null");
        using var nulls = Table.OfTexts("v", null, null);
        nulls.Judge(expectation).ShouldTell("Unmet; 2 rows; observed null");
    }

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void Are_an_error_as_soon_as_there_is_a_text(Expectation expectation)
    {
        using var table = Table.OfTexts("v", null, "1");
        table.Judge(expectation).Error!.Message.ShouldContain("give the column `type: ");
    }
}
