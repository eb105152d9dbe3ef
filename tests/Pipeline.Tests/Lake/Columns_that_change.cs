using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Columns_that_change : LakeTest
{
    public Columns_that_change() => Append(Calls, "SELECT 1::BIGINT AS id, 'a' AS note");

    [Fact]
    public void may_be_added_and_are_null_in_older_rows()
    {
        Append(Calls, "SELECT 2::BIGINT AS id, 'b' AS note, true AS urgent");
        Rows(Calls).ShouldBe(["1|a|null", "2|b|True"]);
        Rows($"SELECT * FROM {Lake.ViewOf(1).Get(Calls).ReadSql}").ShouldBe(["1|a"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void may_be_left_out_and_stand_in_any_order()
    {
        Append(Calls, "SELECT 'b' AS note, 2::BIGINT AS id");
        Append(Calls, "SELECT 3::BIGINT AS id");
        Rows(Calls).ShouldBe(["1|a", "2|b", "3|null"]);
        Log(Calls, 2).ShouldNotContain(line => line.Contains("metaData"));
    }

    [Fact]
    public void take_narrower_whole_numbers()
    {
        Append(Calls, "SELECT 2::SMALLINT AS id, 'b' AS note");
        Rows(Calls).ShouldBe(["1|a", "2|b"]);
        Rows($"SELECT DISTINCT type FROM parquet_schema('{Folder(Calls)}/*.parquet') WHERE name = 'id'").ShouldBe(["INT64"]);
    }

    [Fact]
    public void may_not_become_another_type()
    {
        Should.Throw<SchemaConflictException>(() => Append(Calls, "SELECT 'x' AS id")).Message.ShouldBe(
            "desk/silver/calls: expected column id of type long, as the table has it, found string. A column keeps its type: cast it, or write it under another name.");
        Lake.View().Number.ShouldBe(1);
    }

    [Fact]
    public void may_not_differ_by_case_only()
        => Should.Throw<SchemaConflictException>(() => TableChange.Append(Lake.Stage(Connection, Calls, "SELECT 'x' AS \"Note\"", []), Lake.View().Find(Calls)))
            .Message.ShouldBe(
                "desk/silver/calls: expected column note written as the table has it, found Note. Names that differ only by case are one column: write it alike.");

    [Fact]
    public void may_not_become_partitions()
        => Should.Throw<SchemaConflictException>(() => Append(Calls, "SELECT 1::BIGINT AS id, 'a' AS note", "note")).Message.ShouldBe(
            "desk/silver/calls: expected rows partitioned by nothing, as the table is, found note. Keep the partitioning, or write to a table of another name.");

    [Fact]
    public void may_all_be_others_where_that_is_asked_for()
    {
        var staged = Lake.Stage(Connection, Calls, "SELECT 'x' AS id, 'p' AS team", ["team"]);
        Publish(TableChange.Overwrite(staged, Lake.View().Find(Calls), replaceSchema: true));
        Rows(Calls).ShouldBe(["x|p"]);
        Rows($"SELECT * FROM {Lake.ViewOf(1).Get(Calls).ReadSql}").ShouldBe(["1|a"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }
}
