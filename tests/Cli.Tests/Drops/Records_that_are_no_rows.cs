using System.Text;

namespace ContactCenter.Cli.Tests.Drops;

public class Records_that_are_no_rows : CallsTest
{
    public Records_that_are_no_rows() => GivenSuite();

    [Fact]
    public void an_unclosed_quote_costs_one_record_not_the_rest()
    {
        GivenCalls("id,city\n1,LIS\n2,\"MAD\n3,LIS\n4,MAD\n");
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              3 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.csv:3  expected a closing quote, found the end of the file
                                   2,"MAD
              ✓ met       5 rules

            1 suite: 5 rules met  ·  3 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void a_nul_byte()
    {
        GivenCalls("id,city\n1,LIS\n2,M\0AD\n3,LIS\n");
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              2 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.csv:3  expected text, found a NUL byte at byte 4 of the record
                                   2,M\u0000AD
              ✓ met       5 rules

            1 suite: 5 rules met  ·  2 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void bytes_of_another_encoding()
    {
        Given("data/calls.csv", Encoding.Latin1.GetBytes("id,city\n1,LIS\n2,Málaga\n3,LIS\n"));
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              2 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.csv:3  expected UTF-8, found the byte 0xE1 at byte 4 of the record
                                   2,M�laga
              ✓ met       5 rules

            1 suite: 5 rules met  ·  2 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void a_line_of_200_MB_among_others()
    {
        var path = InFolder("./data/calls.csv");
        GivenCalls("id,city\n1,LIS\n2,");
        using (var file = File.Open(path, FileMode.Append))
        {
            var part = Encoding.UTF8.GetBytes(new string('x', 1_000_000));
            for (var i = 0; i < 200; i++)
                file.Write(part);
            file.Write("\n3,MAD\n"u8);
        }

        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              2 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.csv:3  expected a record of at most 16,777,216 bytes, found one of 200,000,002
                                   2,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              ✓ met       5 rules

            1 suite: 5 rules met  ·  2 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void too_few_and_too_many_fields()
    {
        GivenCalls("id,city\n1\n2,MAD,\n3,LIS\n");
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              1 row of calls.csv, 2 rejected  ·  ./suites/calls.yaml

              ✗ rejected  2 records could not be read as rows, more than the suite allows
                          at       calls.csv:2  expected 2 fields, found 1
                                   1
                          at       calls.csv:3  expected 2 fields, found 3
                                   2,MAD,
              ✓ met       5 rules

            1 suite: 5 rules met  ·  1 row, 2 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void elements_of_an_array_that_are_no_objects()
    {
        GivenSuite(data: "calls.json");
        Given("data/calls.json", """
            [
              {"id": 1, "city": "LIS"},
              17,
              {"city": "PAR", "id": 3}
            ]
            """);
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              2 rows of calls.json, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as rows, more than the suite allows
                          at       calls.json:3  expected an object, found a number
                                   17

              ✗ critical  city is one of 'LIS', 'MAD'
                          failing  1 of 2 rows, 50 %
                          found    'PAR' ×1
                          example  calls.json:4  id='3'  city='PAR'
                          rule     ./suites/calls.yaml:6

              ✓ met       4 rules

            1 suite: 4 rules met, 1 unmet  ·  2 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; 1 critical rule unmet, too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void more_than_are_shown_are_all_counted()
    {
        GivenCalls("id,city\n" + string.Concat(Enumerable.Range(1, 60).Select(i => i % 2 == 0 ? $"{i}\n" : $"{i},LIS\n")));
        var ended = Ccq("validate ./suites");
        ended.Code.ShouldBe(1);
        ended.Output.ShouldContain("30 rows of calls.csv, 30 rejected");
    }
}
