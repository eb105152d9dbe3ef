using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class A_portrait_of_a_large_table
{
    [Fact]
    public void rests_on_the_same_sample_each_time()
    {
        using var table = Table.Of("SELECT i AS n, i % 4 AS part, i % 4 <> 2 AS ok, i % 8 <> 2 AS fine FROM range(1200000) r(i)");
        var rules = new[] { Table.RuleOf(new ExpectColumnValuesToBeInSet("ok", [True])), Table.RuleOf(new ExpectColumnValuesToBeInSet("fine", [True])) with { Id = "fine" } };

        var portrait = table.Portray(rules).Portrait!;

        // One in seven.
        portrait.SampledRows!.Value.ShouldBeInRange(169_000, 174_000);
        portrait.Columns[1].TopValues.Sum(v => v.Count).ShouldBe(portrait.SampledRows.Value);
        portrait.Columns[0].IsDistinctExact.ShouldBeFalse();
        portrait.SharedFailures.ShouldHaveSingleItem().Rows.ShouldBeInRange(20_000, 23_000);
        var cluster = portrait.Clusters.Single(c => c.By == "part");
        cluster.Parts[0].ShouldBe(new(2L, cluster.Parts[0].Rows, cluster.Parts[0].Rows));
        table.Portray(rules).Portrait.ShouldBeEquivalentTo(portrait);
    }

    [Fact]
    public void of_a_million_rows_is_of_all_of_them()
    {
        using var table = Table.Of("SELECT i % 4 AS part FROM range(1000000) r(i)");

        var portrait = table.Portray([]).Portrait!;

        portrait.SampledRows.ShouldBeNull();
        portrait.Columns[0].TopValues.ShouldBe([new(0L, 250_000), new(1L, 250_000), new(2L, 250_000), new ValueCount(3L, 250_000)]);
    }
}
