using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class An_empty_file : DropTest
{
    [Fact]
    public void of_CSV_is_unreadable_since_it_has_no_header()
    {
        Write("f.csv", "");

        Refusal("f.csv").ShouldBe("f.csv:1: expected a header with the columns a, b, found no text at all. Deliver at least the header, or declare csv: { header: false } in the suite.");
    }

    [Theory]
    [InlineData("f.csv", "a,b\n", true)]
    [InlineData("f.csv", "a,b", true)]
    [InlineData("f.csv", "", false)]
    [InlineData("f.ndjson", "", true)]
    [InlineData("f.json", "[]", true)]
    public void of_a_bare_header_or_of_JSON_has_0_rows(string name, string text, bool header)
    {
        Write(name, text);

        Drop drop = Open(name, new CsvDialect { Header = header });

        drop.Rows.ShouldBe(0);
        drop.Rejected.ShouldBe(0);
        drop.MissingColumns.ShouldBeEmpty();
        Query($"SELECT a, b FROM {drop.Parts.Single().Sql}").ShouldBeEmpty();
    }
}

public sealed class A_missing_file : DropTest
{
    private const string Advice = "Put the drop there, or correct data: in the suite or --data.";

    [Fact]
    public void is_unreadable_and_says_where_it_was_looked_for()
    {
        Refusal("m/f.csv").ShouldBe($"m/f.csv: expected a file or a folder at ROOT/m/f.csv, found none. {Advice}");
    }

    [Fact]
    public void for_a_pattern_is_unreadable_and_says_where_it_was_looked_for()
    {
        Write("m/f.txt", "");

        Refusal("m/**/*.csv").ShouldBe($"m/**/*.csv: expected files that match m/**/*.csv in ROOT, found none. {Advice}");
    }
}

public sealed class A_folder_without_files : DropTest
{
    private const string Known = "files that end in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet in the folder ROOT/m";
    private const string Advice = "Put the drop there, or correct data: in the suite or --data.";

    [Fact]
    public void is_unreadable()
    {
        Directory.CreateDirectory(Path.Combine(Root, "m"));

        Refusal("m").ShouldBe($"m: expected {Known}, found no file. {Advice}");
    }

    [Fact]
    public void of_a_known_format_is_unreadable()
    {
        Write("m/f.txt", "");
        Refusal("m").ShouldBe($"m: expected {Known}, found only m/f.txt. {Advice}");

        Write("m/e.txt", "");
        Refusal("m").ShouldBe($"m: expected {Known}, found only 2 other files, such as m/e.txt. {Advice}");
    }
}

public sealed class A_file_of_no_known_format : DropTest
{
    [Fact]
    public void is_unreadable()
    {
        Write("f.xlsx", "");

        Refusal("*.xlsx").ShouldBe(
            "f.xlsx: expected a file that ends in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet, found the name f.xlsx. Rename the file, or name the files to read in data:.");
    }
}

public sealed class A_dialect_that_cannot_be_told_apart : DropTest
{
    [Fact]
    public void is_refused_with_every_reason()
    {
        Write("f.csv", "a,b\n");

        Refusal("f.csv", new CsvDialect { Delimiter = '"', Escape = '¦', NullText = "\"", }, "a").Split('\n').ShouldBe(
        [
            "f.csv: expected one ASCII character that is no line end as escape, found `¦`. Correct csv: in the suite.",
            "f.csv: expected a quote other than the delimiter, found `\"` for both. Correct csv: in the suite.",
            "f.csv: expected a null text without delimiter, quote and line end, found `\"`. Correct csv: in the suite.",
        ]);
    }
}
