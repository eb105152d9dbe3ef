using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class Parquet : DropTest
{
    [Fact]
    public void keeps_its_types_and_is_counted_by_its_metadata()
    {
        Make("d/k=1/1.parquet", "SELECT range AS a, 'x' AS b FROM range(3)");
        Make("d/2.parquet", "SELECT 'y' AS b, range + 10 AS a, DATE '2024-01-02' AS d FROM range(0)");
        Make("d/[3].parquet", "SELECT 'z' AS b, range + 20 AS a FROM range(2)");

        Drop drop = Open("d");

        drop.IsText.ShouldBeFalse();
        drop.Columns.ShouldBe([new DropColumn("b", "VARCHAR"), new DropColumn("a", "BIGINT"), new DropColumn("d", "DATE")]);
        drop.Rows.ShouldBe(5);
        drop.ExtraColumns.ShouldBe(["d"]);
        PlacedRowsOf(drop).ShouldBe(["d/[3].parquet:1: z|20|null", "d/[3].parquet:2: z|21|null", "d/k=1/1.parquet:1: x|0|null", "d/k=1/1.parquet:2: x|1|null", "d/k=1/1.parquet:3: x|2|null"]);
        RowsOf(drop).Count.ShouldBe(5);
        drop.ReadCarefully("no matter").ShouldBeSameAs(drop);
    }

    [Fact]
    public void that_is_none_is_unreadable()
    {
        Write("d/1.parquet", "a,b\n1,2\n a file long enough to be one");
        Write("d/2.parquet", "");

        string[] faults = Refusal("d").Split('\n');

        faults.Length.ShouldBe(2);
        faults[0].ShouldStartWith("d/1.parquet: expected a whole Parquet file, found what DuckDB says of it: ");
        faults[0].ShouldEndWith(" Write the file again or fetch it again.");
        faults[1].ShouldStartWith("d/2.parquet: expected a whole Parquet file, found what DuckDB says of it: ");
    }

    [Fact]
    public void that_breaks_off_is_unreadable()
    {
        byte[] whole = File.ReadAllBytes(Make("f.parquet", "SELECT range AS a, 1 AS b FROM range(1000)"));
        Write("f.parquet", whole[..^5]);

        Refusal("f.parquet").ShouldStartWith("f.parquet: expected a whole Parquet file, found what DuckDB says of it: ");
    }

    [Fact]
    public void of_several_files_is_unreadable_when_types_or_columns_differ()
    {
        Make("d/1.parquet", "SELECT 1::BIGINT AS a, 'x' AS b");
        Make("d/2.parquet", "SELECT '1' AS a, 'x' AS b");
        Make("d/3.parquet", "SELECT 1::BIGINT AS a");
        Make("d/4.parquet", "SELECT 1 AS x");

        Refusal("d").Split('\n').ShouldBe(
        [
            "d/2.parquet: expected the column a as BIGINT, as in d/1.parquet, found VARCHAR. Deliver the files of a drop with the same columns.",
            "d/3.parquet: expected the column b, as in d/1.parquet, found the columns a. Deliver the files of a drop with the same columns.",
            "d/4.parquet: expected the columns a, b, found none of them, but x. Deliver the suite's columns, or correct the suite.",
        ]);
    }

    private string Make(string name, string sql)
    {
        string path = Write(name, "");
        Query($"COPY ({sql}) TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)");
        return path;
    }
}
