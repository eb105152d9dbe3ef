namespace ContactCenter.Pipeline.Tests.Profiling;

public class Nulls_and_empty_texts : ProfilingTest
{
    private static string Row(int i, string value) => $"{i},{value}";

    [Fact]
    public void that_are_nowhere_make_the_column_required()
    {
        GivenRows("t.csv", "n,word", Enumerable.Range(1, 9).Select(i => Row(i, "a" + i)));
        Rules(Profile("t.csv")[0], "word").ShouldContain("required: true");
    }

    [Fact]
    public void that_are_rare_warn()
    {
        GivenRows("t.csv", "n,word", Enumerable.Range(1, 1000).Select(i => Row(i, i switch { 5 => "", 6 or 7 => "\"\"", _ => "a" + i })));
        Lines(Profile("t.csv")[0], "word").ShouldContain("not_null: { mostly: 0.99, severity: warning }  # 1 null (0.1 %)");
        Lines(Profile("t.csv")[0], "word").ShouldContain("not_empty: { mostly: 0.99, severity: warning }  # 2 empty texts (0.2 %)");
        var word = Column("t.csv", "word");
        (word.Nulls, word.Empty).ShouldBe((1, 2));
    }

    [Fact]
    public void that_are_frequent_make_no_rule()
    {
        GivenRows("t.csv", "n,word", Enumerable.Range(1, 100).Select(i => Row(i, i % 3 == 0 ? "" : "a" + i)));
        Rules(Profile("t.csv")[0], "word").ShouldBe(["type: string", "not_empty: true", "matches: \"^a[0-9]+$\""]);
    }

    [Fact]
    public void that_are_all_there_is_leave_the_column_without_rules()
    {
        GivenRows("t.csv", "n,word", Enumerable.Range(1, 5).Select(i => Row(i, "")));
        Profile("t.csv")[0].Suite.ShouldContain("  # no value at all\n  word: {}\n");
    }

    [Fact]
    public void in_a_drop_without_rows_leave_all_columns_without_rules()
    {
        Given("t.csv", "n,word\n");
        var table = Profile("t.csv")[0];
        table.Profile.Rows.ShouldBe(0);
        table.Suite.ShouldContain("  # no rows, so nothing is known\n  word: {}\n");
        table.Suite.ShouldContain("- expect_table_row_count_to_be_between: { min_value: 0 }  # 0 rows");
    }
}
