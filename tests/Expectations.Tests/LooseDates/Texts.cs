using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.LooseDates;

/// <summary>Each is judged as Python's dateutil 2.9 judges it, which was found by running it.</summary>
public class Texts
{
    [Theory]
    [InlineData("2024-01-31")]
    [InlineData("01/31/2024")]
    [InlineData("31/01/2024")]
    [InlineData("29.02.2024")]
    [InlineData("Jan 2nd, 2024 3pm")]
    [InlineData("2 January 2024")]
    [InlineData("January of 24")]
    [InlineData("Mon, 1 Jan 2024")]
    [InlineData("20240102T150000Z")]
    [InlineData("20240102")]
    [InlineData("240102")]
    [InlineData("202401021504")]
    [InlineData("1504")]
    [InlineData("15:04")]
    [InlineData("15:04:59.123")]
    [InlineData("3pm")]
    [InlineData("13pm")]
    [InlineData("3 h 5 m")]
    [InlineData("10h36m28.5s")]
    [InlineData("2024-01-01T10:00:00+02:00")]
    [InlineData("2024-01-01 10:00 GMT+3")]
    [InlineData("2024-01-01 10:00 EST")]
    [InlineData("2024-01-01T10:00:00.123456789Z")]
    [InlineData("1/2")]
    [InlineData("1/2/3")]
    [InlineData("99")]
    [InlineData("2024")]
    [InlineData("Feb")]
    [InlineData("Tuesday")]
    [InlineData("Jan")]
    [InlineData("1.5")]
    [InlineData("-5")]
    [InlineData("32")]
    [InlineData("12,5")]
    [InlineData("Sept. 5, 2024")]
    [InlineData("10-Sep-2024 14:30")]
    [InlineData("Thu Sep 25 10:36:28 BRST 2003")]
    [InlineData("5 Sep")]
    [InlineData("sep-5-24")]
    [InlineData("at 5 on Monday")]
    public void that_are_dates(string text) => Judged(text).ShouldBe(Outcome.Met);

    [Theory]
    [InlineData("13/13/2024")]
    [InlineData("2024-02-30")]
    [InlineData("29.02.2023")]
    [InlineData("25:00")]
    [InlineData("12:60")]
    [InlineData("pm")]
    [InlineData("2024-01-01 10:00 (EST)")]
    [InlineData("now")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("call 7")]
    [InlineData("1/2/3/4")]
    [InlineData("+5")]
    [InlineData("2024-13-01")]
    [InlineData("0")]
    [InlineData("0000-01-01")]
    [InlineData("jan 32 2024")]
    [InlineData("31 April 2024")]
    [InlineData("2024-W05")]
    [InlineData("1e5")]
    [InlineData("nan")]
    public void that_are_none(string text) => Judged(text).ShouldBe(Outcome.Unmet);

    [Fact]
    public void that_are_very_long_are_none() => Judged(string.Concat(Enumerable.Repeat("2024 ", 200_000))).ShouldBe(Outcome.Unmet);

    private static Outcome Judged(string text)
    {
        using var table = Table.OfTexts("v", text);
        return table.Judge(new ExpectColumnValuesToBeDateutilParseable("v")).Outcome;
    }
}
