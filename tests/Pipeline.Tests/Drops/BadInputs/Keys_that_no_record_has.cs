using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class Keys_that_no_record_has : DropTest
{
    [Theory]
    [InlineData("f.ndjson", "{\"c\":1,\"x\":2}\n{\"a\":3}\n")]
    [InlineData("f.json", "[{\"c\":1,\"x\":2},\n{\"a\":3}]")]
    public void are_columns_of_nulls_in_the_order_of_the_suite(string file, string text)
    {
        Write(file, text);

        Drop drop = Open(file, columns: ["a", "b", "c"]);

        drop.Columns.ShouldBe([.. ((string[])["a", "b", "c", "x"]).Select(name => new DropColumn(name, "VARCHAR"))]);
        drop.MissingColumns.ShouldBeEmpty();
        drop.ExtraColumns.ShouldBe(["x"]);
        PlacedRowsOf(drop).ShouldBe([$"{file}:1: null|null|1|2", $"{file}:2: 3|null|null|null"]);
        Query($"SELECT a, b, ccq_row, ccq_line FROM ({drop.Parts.ShouldHaveSingleItem().LocatedSql(1)}) ORDER BY ccq_row").ShouldBe(["null|null|1|1", "3|null|2|2"]);
    }

    [Fact]
    public void are_nulls_in_records_without_any_key()
    {
        Write("f.ndjson", "{}\n{}\n");

        RowsOf(Open("f.ndjson")).ShouldBe(["null|null", "null|null"]);
    }

    [Theory]
    [InlineData("B")]
    [InlineData(" b")]
    public void are_missing_when_a_key_is_the_same_but_for_letter_case_or_blanks(string key)
    {
        Write("f.ndjson", $"{{\"a\":1,\"{key}\":2}}\n");

        Drop drop = Open("f.ndjson", columns: ["a", "b", "c"]);

        drop.MissingColumns.ShouldBe([new MissingColumn("b", key)]);
        drop.Columns.Select(column => column.Name).ShouldBe(["a", "c", key]);
        RowsOf(drop).ShouldBe(["1|null|2"]);
    }

    [Fact]
    public void are_missing_where_a_header_says_what_columns_there_are()
    {
        Write("f.csv", "a,c\n1,2\n");

        Open("f.csv", columns: ["a", "b", "c"]).MissingColumns.ShouldBe([new MissingColumn("b", null)]);
    }
}
