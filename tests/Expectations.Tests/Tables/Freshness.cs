using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Tables;

/// <summary>It is noon on 1 March 2024, UTC.</summary>
public sealed class Freshness
{
    private static readonly TimeSpan _aDay = TimeSpan.FromHours(24);

    [Theory]
    [InlineData("2024-02-29T12:00:00Z", Outcome.Met)]
    [InlineData("2024-03-01T12:00:00Z", Outcome.Met)]
    [InlineData("2024-02-29T11:59:59Z", Outcome.Unmet)]
    [InlineData("2024-02-29T15:30:00+04:00", Outcome.Unmet)]
    public void The_newest_row_counts_and_its_greatest_age_is_inclusive(string newest, Outcome outcome)
    {
        using var table = Table.OfTexts("seen", "2024-02-01T00:00:00Z", newest, null, "x").Declare("seen", TypeName.Timestamp);
        table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Rows_of_the_future_do_not_count()
    {
        using var table = Table.OfTexts("seen", "2024-02-28 08:00", "2099-01-01 00:00").Declare("seen", TypeName.Timestamp);
        table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).ShouldTell("Unmet; 2 rows; observed 2024-02-28 08:00:00");
        table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay), when: "seen > '2090-01-01'").ShouldTell("Unmet; 1 rows; observed null");
    }

    [Fact]
    public void A_day_counts_from_its_midnight()
    {
        using var table = Table.OfTexts("day", "2024-02-29").Declare("day", TypeName.Date);
        table.Judge(new ExpectTableFreshnessToBeWithin("day", TimeSpan.FromHours(36))).ShouldTell("Met; 1 rows; observed 2024-02-29");
        table.Judge(new ExpectTableFreshnessToBeWithin("day", TimeSpan.FromHours(35))).Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void The_row_condition_filters_first()
    {
        using var table = Table.OfText("id, seen", ["1", "2024-03-01 11:00"], ["2", "2024-02-01 11:00"]).Declare("seen", TypeName.Timestamp);
        table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay), when: "id = '2'").Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void Nothing_is_not_fresh()
    {
        using var empty = Table.OfTexts("seen").Declare("seen", TypeName.Timestamp);
        empty.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).ShouldTell("Unmet; 0 rows; observed null");
        using var nulls = Table.OfTexts("seen", null, null).Declare("seen", TypeName.Timestamp);
        nulls.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).ShouldTell("Unmet; 2 rows; observed null");
    }

    [Fact]
    public void Text_has_no_age_and_a_missing_column_none_either()
    {
        using var table = Table.OfTexts("seen", "2024-03-01");
        table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).ShouldTell(
            "Errored\ncolumn 'seen' is text; an age needs dates or times; give the column `type: timestamp`");
        table.Judge(new ExpectTableFreshnessToBeWithin("sen", _aDay)).ShouldTell(
            "Errored\ncolumn 'sen' is not in the data of calls; did you mean 'seen'? (its columns: seen)");
    }

    [Fact]
    public void A_masked_column_is_observed_masked()
    {
        using var table = Table.OfTexts("seen", "2024-03-01").Declare("seen", new(TypeName.Date), pii: "id");
        ((string)table.Judge(new ExpectTableFreshnessToBeWithin("seen", _aDay)).Details.Observed!.Value!).ShouldStartWith("id:");
    }

    [Theory]
    [InlineData("30s", 30)]
    [InlineData("15m", 900)]
    [InlineData("24h", 86400)]
    [InlineData("1d12h", 129600)]
    [InlineData("2w", 1209600)]
    [InlineData("0s", 0)]
    public void A_suite_writes_ages_with_units(string age, int seconds)
        => Suites.ASuite.Sound(Suites.ASuite.Of($"expect_table_freshness_to_be_within: {{ column: c, max_age: {age} }}")).Rules[0].Expectation
            .ShouldBe(new ExpectTableFreshnessToBeWithin("c", TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("24", "the number 24")]
    [InlineData("1h1d", "the text '1h1d'")]
    [InlineData("-1h", "the text '-1h'")]
    [InlineData("h", "the text 'h'")]
    [InlineData("1.5h", "the text '1.5h'")]
    [InlineData("1h 5", "the text '1h 5'")]
    [InlineData("1h1h", "the text '1h1h'")]
    [InlineData("1234567s", "the text '1234567s'")]
    public void What_is_no_age_is_a_fault(string age, string found)
        => Suites.ASuite.Faults(Suites.ASuite.Of($"expect_table_freshness_to_be_within: {{ column: c, max_age: {age} }}")).ShouldBe(
            [$"suite.yaml:4:64: error CCQ305: max_age is {found}; expected a length of time such as 15m, 24h, 7d or 1d12h"]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectTableFreshnessToBeWithin("seen", TimeSpan.FromHours(36)).Sentence.ShouldBe("the newest seen is at most 1d12h old");
}
