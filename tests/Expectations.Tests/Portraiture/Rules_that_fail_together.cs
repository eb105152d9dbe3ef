using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class Rules_that_fail_together
{
    [Fact]
    public void are_told_with_the_rows_that_break_just_them()
    {
        using var table = Table.Of("SELECT i AS n FROM range(100) r(i)");

        var portrait = table.Portray(
            Below("under_90", 90),
            Below("under_95", 95),
            Below("under_200", 200),
            Below("odd", 98) with { Severity = Severity.Info },
            Rule("not_3", new ExpectColumnValuesToNotBeInSet("n", [Number(3)]))).Portrait!;

        // 90 to 94 break one rule, 3 another one; a rule that is met is in no set.
        portrait.SharedFailures.Select(s => (string.Join("+", s.RuleIds), s.Rows)).ShouldBe([("under_90+under_95", 3L), ("under_90+under_95+odd", 2L)]);
    }

    [Fact]
    public void are_found_among_more_rules_than_a_number_has_bits()
    {
        using var table = Table.Of("SELECT i AS n FROM range(200) r(i)");
        Rule[] rules = [.. Enumerable.Range(0, 150).Select(i => Rule($"not_{i}", new ExpectColumnValuesToNotBeInSet("n", [Number(i), Number((i + 100) % 200)])))];

        var shared = table.Portray(rules).Portrait!.SharedFailures;

        // 100 to 149 are forbidden by the rule of that number and by the one a hundred below; 0 to 49 likewise.
        shared.Count.ShouldBe(TablePortrait.MostSharedFailures);
        shared.ShouldAllBe(s => s.RuleIds.Count == 2 && s.Rows == 2);
        shared[0].RuleIds.ShouldBe(["not_0", "not_100"]);
    }

    [Fact]
    public void are_none_where_only_one_failed()
    {
        using var table = Table.Of("SELECT i AS n FROM range(100) r(i)");

        table.Portray(Below("under_90", 90)).Portrait!.SharedFailures.ShouldBeEmpty();
    }

    private static Rule Below(string id, long maximum) => Rule(id, new ExpectColumnValuesToBeBetween("n", MaxValue: Number(maximum), StrictMax: true));

    private static Rule Rule(string id, Expectation expectation) => new(id, expectation, [], new("calls.yaml", 1, 1));
}
