using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops;

public sealed class A_clean_CSV : DropTest
{
    [Fact]
    public void is_read_by_DuckDB_in_place()
    {
        Write("m/1.csv", "a,b\r\n1,\r\n\"\",\"x\r\ny\"\r\n\r\n3,4");

        Drop drop = Open("m/1.csv");

        drop.Files.ShouldBe([new DropFile("m/1.csv", 25, DropFormat.Csv, 3, 0, 1, DropReadBy.DuckDb, null)]);
        drop.Columns.ShouldBe([new DropColumn("a", "VARCHAR"), new DropColumn("b", "VARCHAR")]);
        drop.ShouldSatisfyAllConditions(
            () => drop.Rows.ShouldBe(3),
            () => drop.Rejected.ShouldBe(0),
            () => drop.IsText.ShouldBeTrue(),
            () => drop.ExtraColumns.ShouldBeEmpty(),
            () => drop.MissingColumns.ShouldBeEmpty());
        RowsOf(drop).ShouldBe(["1|null", "|x\r\ny", "3|4"]);
        PlacedRowsOf(drop).ShouldBe(["m/1.csv:2: 1|null", "m/1.csv:3: |x\r\ny", "m/1.csv:6: 3|4"]);
        Directory.Exists(Temp).ShouldBeFalse();
    }

    [Fact]
    public void gives_the_same_values_whichever_columns_are_asked_for()
    {
        Write("f.csv", "a,b\n1,\n,\"\"\n\"\",2\n");
        string sql = Open("f.csv").Parts[0].Sql;

        Query($"SELECT count(*), count(a), count(b), count(nullif(b, '')) FROM {sql}").ShouldBe(["3|2|2|1"]);
        Query($"SELECT b FROM {sql}").ShouldBe(["null", "", "2"]);
        Query($"SELECT a FROM {sql} WHERE b IS NULL").ShouldBe(["1"]);
        Query($"SELECT count(*) FROM {sql}").ShouldBe(["3"]);
    }

    [Fact]
    public void can_be_read_carefully_when_DuckDB_is_doubted()
    {
        Write("f.csv", "a,b\n1,\n,\"\"\n");
        Drop drop = Open("f.csv");
        List<string> before = PlacedRowsOf(drop);

        Drop careful = drop.ReadCarefully("DuckDB counted 1 row");

        careful.Files.ShouldBe([new DropFile("f.csv", 11, DropFormat.Csv, 2, 0, 0, DropReadBy.Careful, "DuckDB counted 1 row")]);
        PlacedRowsOf(careful).ShouldBe(before);
        Should.Throw<ObjectDisposedException>(() => drop.ReadCarefully("again"));
        careful.Dispose();
        Query("SELECT count(*) FROM duckdb_tables()").ShouldBe(["0"]);
    }

    [Fact]
    public void may_have_any_names_of_columns_folders_and_files()
    {
        Write("k=1/it's [1]*?.csv", "it's,\"say \"\"so\"\"\",{é}: x,select\n1,2,3,4\n");

        Drop drop = Open("k=1/it's [1]*?.csv", null, "it's", "say \"so\"", "{é}: x", "select");

        drop.Files[0].ReadBy.ShouldBe(DropReadBy.DuckDb);
        drop.ExtraColumns.ShouldBeEmpty();
        PlacedRowsOf(drop).ShouldBe(["k=1/it's [1]*?.csv:2: 1|2|3|4"]);
        PlacedRowsOf(drop.ReadCarefully("a test")).ShouldBe(["k=1/it's [1]*?.csv:2: 1|2|3|4"]);
    }
}
