using System.IO.Compression;
using System.Text;

namespace ContactCenter.Cli.Tests.Drops;

public class A_file_that_is_not_whole : CallsTest
{
    [Fact]
    public void truncated_gzip_is_unreadable()
    {
        GivenSuite(data: "calls.csv.gz");
        Given("data/calls.csv.gz", Gzip("id,city\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"{i},LIS\n")))[..^9]);
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv.gz: expected whole gzip data, found that it breaks off after 3,481 bytes (7,894 bytes of text). Fetch the file again.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void gzip_that_is_none_is_unreadable()
    {
        GivenSuite(data: "calls.csv.gz");
        Given("data/calls.csv.gz", "id,city\n1,LIS\n");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv.gz: expected gzip data, found a file that does not start with the gzip bytes 1F 8B. Take .gz off its name, or compress it.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
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
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv:1: expected a header with the columns id, city, found no text at all. Deliver at least the header, or declare csv: { header:
                false } in the suite.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void without_its_header_is_unreadable()
    {
        GivenSuite();
        GivenCalls("1,LIS\n2,MAD\n");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv:1: expected a header with the columns id, city, found none of them in the first line `1,LIS`. Write the header, or declare
                csv: { header: false } in the suite.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void truncated_parquet_is_unreadable()
    {
        GivenSuite(data: "calls.parquet");
        Given("data/calls.parquet", "PAR1 and then it breaks off");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.parquet: expected a whole Parquet file, found what DuckDB says of it: Invalid Input Error: No magic bytes found at end of file
                './data/calls.parquet'. Write the file again or fetch it again.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void truncated_json_array_loses_no_record_that_is_there()
    {
        GivenSuite(data: "calls.json");
        Given("data/calls.json", """[{"id": 1, "city": "LIS"}, {"id": 2, "ci""");
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              1 row of calls.json, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.json:1  expected the end of an element of the array, found the end of the file
                                   {"id": 2, "ci
              ✓ met       5 rules

            1 suite: 5 rules met  ·  1 row, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
