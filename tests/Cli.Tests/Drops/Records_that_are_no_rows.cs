using System.Text;

namespace ContactCenter.Cli.Tests.Drops;

public class Records_that_are_no_rows : DropsTest
{
    public Records_that_are_no_rows() => GivenSuite();

    [Fact]
    public void an_unclosed_quote_costs_one_record_not_the_rest()
    {
        GivenCalls("id,city\n1,LIS\n2,\"MAD\n3,LIS\n4,MAD\n");
        ShouldReject(rows: 3, "calls.csv:3 at 14: expected a closing quote, found the end of the file: 2,\"MAD");
    }

    [Fact]
    public void a_nul_byte()
    {
        GivenCalls("id,city\n1,LIS\n2,M\0AD\n3,LIS\n");
        ShouldReject(rows: 2, "calls.csv:3 at 14: expected text, found a NUL byte at byte 4 of the record: 2,M\0AD");
    }

    [Fact]
    public void bytes_of_another_encoding()
    {
        Given("data/calls.csv", Encoding.Latin1.GetBytes("id,city\n1,LIS\n2,Málaga\n3,LIS\n"));
        ShouldReject(rows: 2, "calls.csv:3 at 14: expected UTF-8, found the byte 0xE1 at byte 4 of the record: 2,M�laga");
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

        ShouldReject(rows: 2, "calls.csv:3 at 14: expected a record of at most 16,777,216 bytes, found one of 200,000,002: 2," + new string('x', 198));
    }

    [Fact]
    public void too_few_and_too_many_fields()
    {
        GivenCalls("id,city\n1\n2,MAD,\n3,LIS\n");
        ShouldReject(rows: 1, "calls.csv:2 at 8: expected 2 fields, found 1: 1", "calls.csv:3 at 10: expected 2 fields, found 3: 2,MAD,");
    }

    [Fact]
    public void elements_of_an_array_that_are_no_objects()
    {
        GivenSuite(data: "calls.json");
        Given("data/calls.json", """
            [
              {"id": 1, "city": "LIS"},
              17,
              {"city": "MAD", "id": 3}
            ]
            """);
        ShouldReject(rows: 2, "calls.json:3 at 32: expected an object, found a number: 17");
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
