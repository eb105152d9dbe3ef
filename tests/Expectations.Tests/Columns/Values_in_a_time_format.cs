using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_in_a_time_format : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToMatchStrftimeFormat("value", "%d/%m/%Y", mostly);

    protected override string[] Good(int number) => [$"{number % 28 + 1:00}/02/2024"];

    protected override string[] Bad(int number) => [$"02/{number % 28 + 13}/2024"];

    [Theory]
    [InlineData("%Y-%m-%d", "2024-02-29", "2023-02-29", "24-02-29", "2024-02-29 ", " 2024-02-29", "2024-02-29T00", "2024/02/29", "")]
    [InlineData("%H:%M", "23:59", "24:00", "23:60", "23", "23:59:00")]
    [InlineData("%Y-%m-%dT%H:%M:%S.%f", "2024-02-29T23:59:59.123456", "2024-02-29T23:59:59")]
    [InlineData("%Y-%m-%dT%H:%M:%S%z", "2024-02-29T23:59:59+0200", "2024-02-29T23:59:59")]
    [InlineData("%Y-%m-%dT%H:%M:%S%z", "2024-02-29T23:59:59Z", "2024-02-29T23:59:59z", "2024-02-29T23:59:59ZZ")]
    [InlineData("%I:%M %p", "11:59 PM", "13:00 PM")]
    [InlineData("%d %b %Y", "29 Feb 2024", "29 Fab 2024")]
    [InlineData("day %j of %Y", "day 366 of 2024", "day 367 of 2024", "day 0 of 2024")]
    public void The_whole_text_is_a_time_that_exists(string format, string good, params string[] bad)
    {
        using var table = Table.OfTexts("v", [good, .. bad]);
        table.Judge(new ExpectColumnValuesToMatchStrftimeFormat("v", format)).Details.PartialUnexpectedList.ShouldBe(bad);
    }

    [Fact]
    public void Times_of_the_engine_have_no_format()
    {
        using var table = Table.Typed("t TIMESTAMP", "('2024-01-01')");
        table.Judge(new ExpectColumnValuesToMatchStrftimeFormat("t", "%Y")).ShouldTell("Errored\ncolumn 't' holds times; a time format needs text");
    }

    [Fact]
    public void A_format_is_checked_before_data_are_read()
        => Suites.ASuite.Faults(Suites.ASuite.Of("expect_column_values_to_match_strftime_format: { column: c, strftime_format: '%Q' }")).ShouldBe(
            ["suite.yaml:4:82: error CCQ309: the format '%Q' has the unknown specifier %Q at character 1"]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToMatchStrftimeFormat("v", "%Y").Sentence.ShouldBe("v is a time in the format %Y");
}
