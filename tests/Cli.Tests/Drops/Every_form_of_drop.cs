using System.Text;
using ContactCenter.DuckDb;

namespace ContactCenter.Cli.Tests.Drops;

/// <summary>The same three calls, of which the second has a city that is not expected.</summary>
public class Every_form_of_drop : CallsTest
{
    [Theory]
    [InlineData("calls.csv", "id,city\n1,LIS\n2,PAR\n3,MAD\n", "calls.csv:3")]
    [InlineData("calls.csv", "\uFEFFid,city\n1,LIS\n2,PAR\n3,MAD\n", "calls.csv:3")]
    [InlineData("calls.csv", "id,city\r\n1,LIS\n2,PAR\r\n3,MAD\n", "calls.csv:3")]
    [InlineData("calls.csv", "id,city\r1,LIS\r2,PAR\r3,MAD\r", "calls.csv:3")]
    [InlineData("calls.csv", "id,city\n1,LIS\n2,PAR\n3,MAD", "calls.csv:3")]
    [InlineData("calls.csv", "\"id\",\"city\"\n\"1\",\"LIS\"\n\"2\",\"PAR\"\n\"3\",\"MAD\"\n", "calls.csv:3")]
    [InlineData("calls.tsv", "id\tcity\n1\tLIS\n2\tPAR\n3\tMAD\n", "calls.tsv:3")]
    [InlineData("calls.ndjson", "{\"id\":1,\"city\":\"LIS\"}\n{\"id\":2,\"city\":\"PAR\"}\n{\"id\":3,\"city\":\"MAD\"}\n", "calls.ndjson:2")]
    [InlineData("calls.json", "[{\"id\":1,\"city\":\"LIS\"},\n{\"id\":2,\"city\":\"PAR\"},\n{\"id\":3,\"city\":\"MAD\"}]", "calls.json:2")]
    public void is_judged_alike(string file, string text, string place)
    {
        GivenSuite(data: file);
        Given($"data/{file}", text);
        ShouldFindParis(file, place);
    }

    [Fact]
    public void a_declared_dialect_of_csv()
    {
        GivenSuite(more: """csv: { delimiter: ";", encoding: windows-1252, "null": NA }""");
        Given("data/calls.csv", Encoding.Latin1.GetBytes("id;city;note\n1;LIS;\xfcber\n2;PAR;x\n3;MAD;y\n4;NA;z\n"));
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              4 rows of calls.csv  ·  ./suites/calls.yaml

              ✗ critical  city is one of 'LIS', 'MAD'
                          failing  1 of 3 rows, 33.3 % (1 more set aside)
                          found    'PAR' ×1
                          example  calls.csv:3  id='2'  city='PAR'
                          rule     ./suites/calls.yaml:6

                columns   not named in the suite: note

              ✓ met       4 rules

            1 suite: 4 rules met, 1 unmet  ·  4 rows  ·  0 ms
            ✗ exit 1: failed; 1 critical rule unmet
            """);
    }

    [Fact]
    public void csv_without_a_header()
    {
        GivenSuite(more: "csv: { header: false }");
        GivenCalls("1,LIS\n2,PAR\n3,MAD\n");
        ShouldFindParis("calls.csv", "calls.csv:2");
    }

    [Fact]
    public void parquet()
    {
        GivenSuite(data: "calls.parquet");
        Directory.CreateDirectory(InFolder("./data"));
        using (var connection = new DuckDbConnection("Data Source=:memory:"))
        {
            connection.Open();
            connection.Execute($"COPY (FROM (VALUES (1, 'LIS'), (2, 'PAR'), (3, 'MAD')) AS calls(id, city)) TO '{InFolder("./data/calls.parquet")}'");
        }

        Ccq("validate ./suites").ShouldBe(1, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.parquet: the engine can't read it: Parser Error: syntax error at or near "CAST"
                
                LINE 5: ... (SELECT "id", "city", CAST(file_row_number + [1]::BIGINT[][CAST(file_index AS BIGINT) + 1] AS BIGINT) AS ccq_row FROM...
                ^

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void ndjson_without_any_byte_has_no_rows()
    {
        GivenSuite(data: "calls.ndjson");
        Given("data/calls.ndjson", "");
        Ccq("validate ./suites").ShouldBe(4, """
            ✗ NOTHING EVALUATED  calls
              0 rows of calls.ndjson  ·  ./suites/calls.yaml
              – idle      5 rules with nothing to judge: id/expect_column_values_to_be_of_type, id/expect_column_values_to_not_be_null,
                          id/expect_column_values_to_not_be_empty, city/expect_column_values_to_be_of_type, city/expect_column_values_to_be_in_set

            1 suite: 0 rules met, 5 with nothing to judge  ·  0 rows  ·  0 ms
            ✗ exit 4: no verdict; in 1 suite no rule had anything to judge
            """);
    }

    private void ShouldFindParis(string file, string place) => Ccq("validate ./suites").ShouldBe(1, $"""
        ✗ FAILED  calls
          3 rows of {file}  ·  ./suites/calls.yaml

          ✗ critical  city is one of 'LIS', 'MAD'
                      failing  1 of 3 rows, 33.3 %
                      found    'PAR' ×1
                      example  {place}  id='2'  city='PAR'
                      rule     ./suites/calls.yaml:6

          ✓ met       4 rules

        1 suite: 4 rules met, 1 unmet  ·  3 rows  ·  0 ms
        ✗ exit 1: failed; 1 critical rule unmet
        """);
}
