namespace ContactCenter.Pipeline.Tests.Profiling;

public class Keys_of_a_table : ProfilingTest
{
    [Fact]
    public void are_ids_rather_than_what_is_unique_by_chance()
    {
        GivenRows("t.csv", "word,orderId,at", Enumerable.Range(1, 50).Select(i => $"w{i},{i + 7000},2024-01-01 08:00:{i:00}"));
        var table = Profile("t.csv")[0];
        table.Suite.ShouldContain("\nrow_key: [orderId]  # tells every row from all others\n");
        Lines(table, "orderId").ShouldContain("unique: true  # no value twice");
        Rules(table, "word").ShouldNotContain(rule => rule.StartsWith("unique"));
        Rules(table, "at").ShouldNotContain(rule => rule.StartsWith("unique"));
    }

    [Fact]
    public void are_found_where_the_engine_estimates_far_too_few_values()
    {
        // It estimates 20,157 of these 30,000.
        GivenRows("t.csv", "ticket,n", Enumerable.Range(0, 30_000).Select(i => $"T{(i * 7) + 9_000_027},1"));
        var table = Profile("t.csv")[0];
        table.Profile.Columns[0].Distinct.ShouldBe(30_000);
        Rules(table, "ticket").ShouldContain("unique: true");
    }

    [Fact]
    public void may_have_a_few_repeats()
    {
        GivenRows("t.csv", "orderId,city", Enumerable.Range(1, 300).Select(i => $"{(i == 300 ? 1 : i) + 7000},LIS"));
        var table = Profile("t.csv")[0];
        table.Suite.ShouldContain("\nrow_key: [orderId]  # 2 rows have one that is not theirs alone\n");
        Lines(table, "orderId").ShouldContain("unique: { mostly: 0.98, severity: warning }  # 2 rows share one (0.7 %)");
    }

    [Fact]
    public void are_two_columns_where_none_is_unique_alone()
    {
        GivenRows("t.csv", "orderId,step,city", from order in Enumerable.Range(1, 20) from step in Enumerable.Range(1, 10) select $"{order + 7000},{step},LIS");
        var table = Profile("t.csv")[0];
        table.Profile.Keys[0].Columns.ShouldBe(["orderId", "step"]);
        table.Suite.ShouldContain("\nrow_key: [orderId, step]  # tells every row from all others\n");
        table.Suite.ShouldContain("- expect_compound_columns_to_be_unique: { column_list: [orderId, step] }  # no row is repeated; no column alone is unique\n");
    }

    [Fact]
    public void are_three_columns_where_two_are_not_enough()
    {
        GivenRows(
            "t.csv",
            "orderId,step,side",
            from order in Enumerable.Range(1, 9) from step in Enumerable.Range(1, 9) from side in Enumerable.Range(1, 9) select $"{order + 7000},{step},{side}");
        Profile("t.csv")[0].Profile.Keys[0].Columns.ShouldBe(["orderId", "step", "side"]);
    }

    [Fact]
    public void are_not_made_up_where_rows_repeat()
    {
        GivenRows("t.csv", "city,side", Enumerable.Range(1, 100).Select(i => $"{(i % 2 == 0 ? "LIS" : "MAD")},{i % 3}"));
        var table = Profile("t.csv")[0];
        table.Profile.Keys.ShouldBeEmpty();
        table.Suite.ShouldNotContain("row_key");
    }
}
