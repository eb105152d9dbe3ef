using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Sources;

public class Lines_of_rows : SourceTest
{
    private const string Rows = "suite: rows\ndata: rows\ncolumns: { id: { type: integer, required: true }, note: { type: string } }\nrejected: { limit: 10 }\n";

    [Theory]
    [InlineData("id,note\n1,a\n2,b\n", "1|2, 2|3", DropReadBy.DuckDb)]
    [InlineData("id,note\r\n1,a\r\n2,b\r\n\r\n", "1|2, 2|3", DropReadBy.DuckDb)]
    [InlineData("id,note\n1,a\n\n2,b\n", "1|2, 2|4", DropReadBy.Careful)]
    [InlineData("id,note\n1,\"a\nb\"\n2,b\n", "1|2, 2|4", DropReadBy.Careful)]
    [InlineData("id,note\n1,a\nbroken\n2,b\n", "1|2, 2|4", DropReadBy.Careful)]
    public void are_those_of_the_file(string text, string expected, DropReadBy by)
    {
        Drop("rows/a.csv", text);

        var outcome = Run(Source(Suite(Rows)), "rows/a.csv");

        string.Join(", ", Query($"SELECT id, ccq_line FROM {outcome.Bronze} ORDER BY ccq_row")).ShouldBe(expected);
        outcome.Files.ShouldHaveSingleItem().ReadBy.ShouldBe(by);
    }

    [Fact]
    public void count_on_from_file_to_file()
    {
        Drop("rows/a.csv", "id,note\n1,a\n2,b\n");
        Drop("rows/b.csv", "note,id\nc,3\n");
        Drop("rows/c.csv", "id,note\n\n4,d\n");

        var outcome = Run(Source(Suite(Rows)), "rows/a.csv", "rows/b.csv", "rows/c.csv");

        Query($"SELECT id, ccq_file, ccq_line FROM {outcome.Bronze} ORDER BY id").ShouldBe(["1|rows/a.csv|2", "2|rows/a.csv|3", "3|rows/b.csv|2", "4|rows/c.csv|3"]);
        Query($"SELECT ccq_row FROM {outcome.Bronze} ORDER BY ccq_row").ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void are_told_of_JSON_and_numbers_of_Parquet()
    {
        Drop("rows/a.ndjson", "{\"id\":1}\n\n{\"id\":2,\"note\":\"x\"}\n");
        Query($"SELECT ccq_file, ccq_line, note FROM {Run(Source(Suite(Rows)), "rows/a.ndjson").Bronze} ORDER BY ccq_row").ShouldBe(["rows/a.ndjson|1|null", "rows/a.ndjson|3|x"]);

        Directory.CreateDirectory(Path.Combine(Root, "data/more"));
        Execute($"COPY (SELECT i AS id, TIMESTAMPTZ '2024-01-01 10:00:00+00' AS at, CAST('b' AS ENUM('a', 'b')) AS note FROM range(3) t(i)) TO '{Root}/data/more/p.parquet' (FORMAT parquet)");
        var outcome = Run(Source(Suite("suite: more\ndata: more\ncolumns: { id: { type: integer, between: [0, 1] }, at: { type: timestamp } }\n")), "more/p.parquet");
        Query($"SELECT ccq_file, ccq_line, id FROM {outcome.Bronze} ORDER BY ccq_row").ShouldBe(["more/p.parquet|1|0", "more/p.parquet|2|1", "more/p.parquet|3|2"]);
        Query("SELECT id, note FROM quarantine_more").ShouldBe(["2|b"]);
        outcome.Verdict!.Results.SelectMany(r => r.Details.PartialUnexpectedRows ?? []).ShouldHaveSingleItem().Location.ShouldBe(new("more/p.parquet", null, 3));
        Silver("more", "id, \"at\"").ShouldBe(["0|01/01/2024 10:00:00", "1|01/01/2024 10:00:00"]);
    }

    [Fact]
    public void stand_beside_the_raw_bytes_of_records_that_are_no_rows()
    {
        Drop("rows/a.csv", "id,note\n1,a\nbrok\u00e9n\n2,b\n");

        Run(Source(Suite(Rows)), "rows/a.csv");

        Query("SELECT ccq_id, ccq_kind, ccq_file, ccq_line, decode(ccq_raw), id, ccq_reasons->>'$[0].rule', ccq_reasons->>'$[0].sentence' FROM quarantine_rows").ShouldBe(
            ["q1-r1|rejected|rows/a.csv|3|brok\u00e9n|null|null|expected 2 fields, found 1"]);
    }
}
