using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class A_file_without_its_header : DropTest
{
    [Fact]
    public void is_unreadable_and_shows_its_first_line()
    {
        Write("f.csv", "17,abc\n18,def\n");

        Refusal("f.csv").ShouldBe(
            "f.csv:1: expected a header with the columns a, b, found none of them in the first line `17,abc`. Write the header, or declare csv: { header: false } in the suite.");
    }

    [Theory]
    [InlineData("a;b\n1;2\n", "`a;b`", ";")]
    [InlineData("x|b\n1|2\n", "`x|b`", "|")]
    [InlineData("a\tb\n1\t2\n", "`a·b`", "\\t")]
    public void is_told_of_the_delimiter_that_it_was_written_with(string text, string shown, string delimiter)
    {
        Write("f.csv", text);

        Refusal("f.csv").ShouldBe(
            $"f.csv:1: expected a header with the columns a, b, found none of them in the first line {shown}. Declare csv: {{ delimiter: \"{delimiter}\" }} in the suite.");
    }

    [Fact]
    public void is_read_when_that_is_declared_and_each_record_needs_all_fields()
    {
        Write("f.csv", "17,abc\n18\n19,def");

        Drop drop = Open("f.csv", new CsvDialect { Header = false });

        PlacedRowsOf(drop).ShouldBe(["f.csv:1: 17|abc", "f.csv:3: 19|def"]);
        RejectsOf(drop).ShouldBe(["f.csv:2 at 7+2: expected 2 fields, found 1"]);
    }

    [Fact]
    public void is_told_once_for_every_file_together_with_their_other_faults()
    {
        Write("d/1.csv", "1,2\n");
        Write("d/2.csv", "a,b\n1,2\n");
        Write("d/3.csv", "");
        Write("d/4.csv", "a,b,a\n");

        Refusal("d").Split('\n').ShouldBe(
        [
            "d/1.csv:1: expected a header with the columns a, b, found none of them in the first line `1,2`. Write the header, or declare csv: { header: false } in the suite.",
            "d/3.csv:1: expected a header with the columns a, b, found no text at all. Deliver at least the header, or declare csv: { header: false } in the suite.",
            "d/4.csv:1: expected a header with the columns a, b, found the column `a` twice, in places 1 and 3. Rename or remove one of them.",
        ]);
    }
}

public sealed class A_column_twice : DropTest
{
    [Fact]
    public void makes_the_file_unreadable()
    {
        Write("f.csv", "a,b,c,b\n1,2,3,4\n");

        Refusal("f.csv").ShouldBe("f.csv:1: expected a header with the columns a, b, found the column `b` twice, in places 2 and 4. Rename or remove one of them.");
    }

    [Fact]
    public void makes_it_unreadable_also_when_the_letter_case_differs()
    {
        Write("f.csv", "a,b,B\n1,2,3\n");

        Refusal("f.csv").ShouldBe("f.csv:1: expected a header with the columns a, b, found `b` in place 2 and `B` in place 3, which differ in letter case only. Rename or remove one of them.");
    }

    [Fact]
    public void cannot_be_told_apart_from_the_row_number()
    {
        Write("f.csv", "a,ccq_row\n1,2\n");

        Refusal("f.csv").ShouldBe("f.csv:1: expected a header with the columns a, b, found a column named ccq_row in place 2. Rename it: ccq keeps names that begin with ccq_ for itself.");
    }
}

public sealed class A_header_in_another_order : DropTest
{
    [Fact]
    public void is_fine_and_extra_and_missing_columns_are_reported()
    {
        Write("f.csv", "B ,x,,a\n1,2,3,4\n");

        Drop drop = Open("f.csv");

        drop.Columns.Select(column => column.Name).ShouldBe(["B ", "x", "column 3", "a"]);
        drop.ExtraColumns.ShouldBe(["B ", "x", "column 3"]);
        drop.MissingColumns.ShouldBe([new MissingColumn("b", "B ")]);
        RowsOf(drop).ShouldBe(["1|2|3|4"]);
    }
}

public sealed class Files_of_one_drop : DropTest
{
    [Fact]
    public void may_have_their_columns_in_different_order_and_extra_ones()
    {
        Write("d/1.csv", "a,b\n1,2\n");
        Write("d/2.csv", "b,x,a\n4,5,3\n");
        Write("d/3.csv", "a,b\n6,\"7\n8\"\n");
        Write("d/4.tsv", "b\ta\n10\t9\n\n\n5\" pipe\t1\n");
        Write("d/_notes.csv", "not of the drop");
        Write("d/README.md", "nor this");

        Drop drop = Open("d");

        drop.Columns.Select(column => column.Name).ShouldBe(["a", "b", "x"]);
        drop.IgnoredFiles.ShouldBe(["d/README.md"]);
        drop.Files.Select(file => $"{file.Path} {file.ReadBy} {file.Records} {file.Rejected} {file.BlankLines}").ShouldBe(
            ["d/1.csv DuckDb 1 0 0", "d/2.csv DuckDb 1 0 0", "d/3.csv DuckDb 1 0 0", "d/4.tsv Careful 1 1 2"]);
        PlacedRowsOf(drop).ShouldBe(["d/1.csv:2: 1|2|null", "d/2.csv:2: 3|4|5", "d/3.csv:2: 6|7\n8|null", "d/4.tsv:2: 9|10|null"]);
        RowsOf(drop).ShouldBe(["1|2|null", "3|4|5", "6|7\n8|null", "9|10|null"]);
        RowsOf(drop.ReadCarefully("a test")).Order().ShouldBe(["1|2|null", "3|4|5", "6|7\n8|null", "9|10|null"]);
    }

    [Fact]
    public void are_unreadable_when_one_lacks_a_column_that_another_has()
    {
        Write("d/1.csv", "a,b\n1,2\n");
        Write("d/2.csv", "a,x\n1,2\n");

        Refusal("d").ShouldBe("d/2.csv:1: expected the column b, as in d/1.csv, found the columns a, x. Deliver the files of a drop with the same columns.");
    }

    [Fact]
    public void are_unreadable_when_they_are_of_different_kinds()
    {
        Write("d/1.csv", "a,b\n1,2\n");
        Write("d/2.json", "[]");

        Refusal("d").ShouldBe("d: expected files of one kind: CSV and TSV, or JSON, or Parquet, found d/1.csv and d/2.json. Name one kind in data:, such as *.csv.");
    }
}
