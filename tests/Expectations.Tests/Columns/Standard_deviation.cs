using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Standard_deviation : Aggregate
{
    protected override string Observed => "2.160246899469287";

    protected override string ObservedOfTwo => "0.7071067811865476";

    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnStdevToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Of_one_value_there_is_none()
    {
        using var table = Table.Typed("v BIGINT", "(5), (NULL)");
        table.Judge(new ExpectColumnStdevToBeBetween("v")).ShouldTell("Unmet; 2 rows; observed null");
    }

    [Theory]
    [InlineData("1e9 + (i % 3)")]
    [InlineData("CAST(1000000000000000000 + (i % 3) AS BIGINT)")]
    [InlineData("CAST(1000000000 + (i % 3) AS DECIMAL(18, 4))")]
    [InlineData("CASE WHEN i = 0 THEN NULL ELSE 1e9 + (i % 3) END")]
    [InlineData("CAST(i % 3 AS DOUBLE)")]
    public void Keeps_its_digits_where_values_are_large_beside_their_spread(string value)
    {
        const int n = 300_001;
        using var table = Table.Of($"SELECT {value} AS v FROM range({n}) AS t(i)");
        var spread = table.Judge(new ExpectColumnStdevToBeBetween("v")).Details.Observed!.Value.ShouldBeOfType<double>();
        // A third each of 0, 1 and 2, give or take one row.
        spread.ShouldBe(Math.Sqrt(2.0 / 3 * n / (n - 1)), 2e-6);
        using var small = Table.Of($"SELECT CASE WHEN {value} IS NULL THEN NULL ELSE CAST(i % 3 AS DOUBLE) END AS v FROM range({n}) AS t(i)");
        spread.ShouldBe((double)small.Judge(new ExpectColumnStdevToBeBetween("v")).Details.Observed!.Value!, 1e-11);
    }

    [Fact]
    public void Of_true_and_false_counts_them_as_1_and_0()
    {
        using var table = Table.Typed("v BOOLEAN", "(true), (false)");
        table.Judge(new ExpectColumnStdevToBeBetween("v", Number("0.7"), Number("0.71"))).ShouldTell("Met; 2 rows; observed 0.7071067811865476");
    }

    [Fact]
    public void Of_text_there_is_none()
    {
        using var table = Table.OfTexts("v", "1");
        table.Judge(new ExpectColumnStdevToBeBetween("v"))
            .ShouldTell("Errored\ncolumn 'v' is text; a standard deviation needs numbers; give the column `type: integer, decimal or double`");
    }
}
