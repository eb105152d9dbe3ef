using System.Text;
using ContactCenter.DuckDb;

namespace ContactCenter.Cli.Tests.Drops;

/// <summary>The same three calls, of which the second has a city that is not expected.</summary>
public class Every_form_of_drop : DropsTest
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
        ShouldFind("PAR", file, place);
    }

    [Fact]
    public void a_declared_dialect_of_csv()
    {
        GivenSuite(more: """csv: { delimiter: ";", encoding: windows-1252, "null": NA }""");
        Given("data/calls.csv", Encoding.Latin1.GetBytes("id;city\n1;LIS\n2;Über\n3;NA\n"));
        ShouldFind("Über", "calls.csv", "calls.csv:3", judged: "2 rows, 50 % (1 more set aside)");
    }

    [Fact]
    public void csv_without_a_header()
    {
        GivenSuite(more: "csv: { header: false }");
        GivenCalls("1,LIS\n2,PAR\n3,MAD\n");
        ShouldFind("PAR", "calls.csv", "calls.csv:2");
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

        ShouldFind("PAR", "calls.parquet", "calls.parquet row 2", id: "2");
    }

    [Fact]
    public void ndjson_without_any_byte_has_no_rows()
    {
        GivenSuite(data: "calls.ndjson");
        Given("data/calls.ndjson", "");
        using var verdict = Verdict("validate ./suites", 4);
        verdict.RootElement.GetProperty("suites")[0].GetProperty("batch").GetProperty("rows").GetInt64().ShouldBe(0);
        verdict.RootElement.GetProperty("statistics").GetProperty("not_applicable").GetInt32().ShouldBe(5);
    }

    private void ShouldFind(string city, string file, string place, string judged = "3 rows, 33.3 %", string id = "'2'")
        => Ccq("validate ./suites").ShouldBe(1, $"""
            ✗ FAILED  calls
              3 rows of {file}  ·  ./suites/calls.yaml

              ✗ critical  city is one of 'LIS', 'MAD'
                          failing  1 of {judged}
                          found    '{city}' ×1
                          example  {place}  id={id}  city='{city}'
                          rule     ./suites/calls.yaml:6

              ✓ met       4 rules

            1 suite  ·  4 rules met, 1 unmet, 0 errored, 0 not applicable  ·  3 rows, 0 rejected  ·  0 ms
            ✗ exit 1: failed; 1 critical rule unmet
            """);
}
