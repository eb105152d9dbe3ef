using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Rows_replaced_by_key : LakeTest
{
    [Fact]
    public void are_found_in_the_files_that_hold_them()
    {
        GivenThreeFiles();
        var table = Lake.View().Get(Calls);
        Holding(table, "(SELECT 3::BIGINT AS id)").ShouldBe(["3..4"]);
        Holding(table, "(SELECT unnest([1, 6]) AS id)").ShouldBe(["1..2", "5..6"]);
        Holding(table, "(SELECT 99 AS id)").ShouldBeEmpty();
        Holding(table, "(SELECT NULL::BIGINT AS id)").ShouldBeEmpty();
        Holding(table, "(SELECT 1 AS id WHERE false)").ShouldBeEmpty();
    }

    [Fact]
    public void leave_the_other_rows_of_their_files()
    {
        GivenThreeFiles();
        var table = Lake.View().Get(Calls);

        var rewrite = Lake.StageRewrite(
            Connection, Calls, table, ["id"], "(SELECT unnest([3, 6]) AS id)", "SELECT 3 AS id, 'new' AS note UNION ALL SELECT 7, 'new'", []);
        Publish(rewrite.ToChange(table));

        (rewrite.RowsRemoved, rewrite.RowsAdded, rewrite.Removes.Count).ShouldBe((2, 2, 2));
        Rows(Calls).ShouldBe(["1|a", "2|a", "3|new", "4|b", "5|c", "7|new"]);
        Lake.History(Calls)[^1].Operation.ShouldBe("MERGE");
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void may_go_without_new_ones()
    {
        GivenThreeFiles();
        var table = Lake.View().Get(Calls);
        var rewrite = Lake.StageRewrite(Connection, Calls, table, ["id"], "(SELECT unnest([1, 2]) AS id)", newRowsSql: null, []);
        Publish(rewrite.ToChange(table));
        (rewrite.RowsRemoved, rewrite.RowsAdded).ShouldBe((2, 0));
        Rows(Calls).ShouldBe(["3|b", "4|b", "5|c", "6|c"]);
    }

    [Fact]
    public void of_a_new_table_are_an_append()
    {
        var rewrite = Lake.StageRewrite(Connection, Calls, @base: null, ["id"], "(SELECT 1 AS id)", "SELECT 1 AS id", []);
        Publish(rewrite.ToChange(null));
        Rows(Calls).ShouldBe(["1"]);
    }

    [Fact]
    public void have_keys_of_several_columns_of_which_a_null_is_none()
    {
        Append(Calls, "SELECT * FROM (VALUES (1, 'a', 'x'), (1, 'b', 'x'), (1, NULL, 'x')) AS t(id, kind, note)");
        var table = Lake.View().Get(Calls);
        var rewrite = Lake.StageRewrite(
            Connection, Calls, table, ["id", "kind"], "(SELECT 1 AS id, unnest(['b', NULL]) AS kind)", "SELECT 1 AS id, 'b' AS kind, 'y' AS note", []);
        Publish(rewrite.ToChange(table));
        Rows(Calls).ShouldBe(["1|a|x", "1|b|y", "1|null|x"]);
    }

    [Fact]
    public void stay_in_their_partitions()
    {
        Append(Calls, "SELECT * FROM (VALUES (1, 'A/S'), (2, 'A/S'), (3, NULL)) AS t(id, team)", "team");
        var table = Lake.View().Get(Calls);
        Publish(Lake.StageRewrite(Connection, Calls, table, ["id"], "(SELECT 2 AS id)", "SELECT 2 AS id, NULL AS team", ["team"]).ToChange(table));
        Rows(Calls).ShouldBe(["1|A/S", "2|null", "3|null"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    private void GivenThreeFiles()
    {
        Append(Calls, "SELECT unnest([1, 2])::BIGINT AS id, 'a' AS note");
        Append(Calls, "SELECT unnest([3, 4])::BIGINT AS id, 'b' AS note");
        Append(Calls, "SELECT unnest([5, 6])::BIGINT AS id, 'c' AS note");
    }

    private List<string> Holding(TableSnapshot table, string keys)
        => [.. DeltaLake.FilesHolding(Connection, table, ["id"], keys)
            .Select(file => Rows($"SELECT min(id) || '..' || max(id) FROM {table.ReadSqlOf([file])}")[0]).Order()];
}
