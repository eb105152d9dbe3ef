using System.IO.Compression;
using System.Text;

namespace ContactCenter.Cli.Tests.Drops;

public class A_file_that_is_not_whole : DropsTest
{
    [Fact]
    public void truncated_gzip_is_unreadable()
    {
        GivenSuite(data: "calls.csv.gz");
        Given("data/calls.csv.gz", Gzip("id,city\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"{i},LIS\n")))[..^9]);
        ShouldBeUnreadable("calls.csv.gz: expected whole gzip data, found that it breaks off after 3,481 bytes (7,894 bytes of text). Fetch the file again.");
    }

    [Fact]
    public void gzip_that_is_none_is_unreadable()
    {
        GivenSuite(data: "calls.csv.gz");
        Given("data/calls.csv.gz", "id,city\n1,LIS\n");
        ShouldBeUnreadable("calls.csv.gz: expected gzip data, found a file that does not start with the gzip bytes 1F 8B. Take .gz off its name, or compress it.");
    }

    [Fact]
    public void whole_gzip_is_judged()
    {
        GivenSuite(data: "calls.csv.gz");
        Given("data/calls.csv.gz", Gzip("id,city\n1,LIS\n"));
        Ccq("validate ./suites").Output.ShouldStartWith("✓ PASSED  calls\n  1 row of calls.csv.gz  ·");
    }

    [Fact]
    public void without_any_byte_is_unreadable()
    {
        GivenSuite();
        GivenCalls("");
        ShouldBeUnreadable("calls.csv:1: expected a header with the columns id, city, found no text at all. Deliver at least the header, or declare csv: { header: false } in the suite.");
    }

    [Fact]
    public void without_its_header_is_unreadable()
    {
        GivenSuite();
        GivenCalls("1,LIS\n2,MAD\n");
        ShouldBeUnreadable("calls.csv:1: expected a header with the columns id, city, found none of them in the first line `1,LIS`. Write the header, or declare csv: { header: false } in the suite.");
    }

    [Fact]
    public void truncated_parquet_is_unreadable()
    {
        GivenSuite(data: "calls.parquet");
        Given("data/calls.parquet", "PAR1 and then it breaks off");
        ShouldBeUnreadable("calls.parquet: expected a whole Parquet file, found what DuckDB says of it: Invalid Input Error: No magic bytes found at end of file './data/calls.parquet'. Write the file again or fetch it again.");
    }

    [Fact]
    public void truncated_json_array_loses_no_record_that_is_there()
    {
        GivenSuite(data: "calls.json");
        Given("data/calls.json", """[{"id": 1, "city": "LIS"}, {"id": 2, "ci""");
        ShouldReject(rows: 1, "calls.json:1 at 27: expected the end of an element of the array, found the end of the file: {\"id\": 2, \"ci");
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
