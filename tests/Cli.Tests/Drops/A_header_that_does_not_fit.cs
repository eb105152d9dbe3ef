using System.Text;

namespace ContactCenter.Cli.Tests.Drops;

public class A_header_that_does_not_fit : DropsTest
{
    [Fact]
    public void names_a_column_twice_and_is_unreadable()
    {
        GivenSuite();
        GivenCalls("id,city,id\n1,LIS,1\n");
        ShouldBeUnreadable("calls.csv:1: expected a header with the columns id, city, found the column `id` twice, in places 1 and 3. Rename or remove one of them.");
    }

    [Fact]
    public void is_of_another_encoding_and_is_unreadable()
    {
        GivenSuite();
        Given("data/calls.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id,city\n1,LIS\n")]);
        ShouldBeUnreadable("calls.csv: expected utf-8 text, found the byte order mark of utf-16le. Declare csv: { encoding: utf-16le } in the suite.");
    }

    [Fact]
    public void is_of_another_encoding_than_the_declared_and_is_unreadable()
    {
        GivenSuite(more: "csv: { encoding: utf-16le }");
        GivenCalls("id,city\n1,LIS\n");
        ShouldBeUnreadable("calls.csv: expected utf-16le text, found text of one byte a character, without a single NUL byte. Declare csv: { encoding: utf-8 } in the suite.");
    }

    [Fact]
    public void differs_between_the_files_of_a_drop_and_is_unreadable()
    {
        GivenSuite(data: "calls");
        Given("data/calls/april.csv", "id,city\n1,LIS\n");
        Given("data/calls/may.csv", "id,town\n2,MAD\n");
        ShouldBeUnreadable("calls/may.csv:1: expected the column city, as in calls/april.csv, found the columns id, town. Deliver the files of a drop with the same columns.");
    }

    [Fact]
    public void has_another_delimiter_and_is_unreadable()
    {
        GivenSuite();
        GivenCalls("id;city\n1;LIS\n");
        ShouldBeUnreadable("calls.csv:1: expected a header with the columns id, city, found none of them in the first line `id;city`. Declare csv: { delimiter: \";\" } in the suite.");
    }

    [Fact]
    public void has_further_columns_which_are_named()
    {
        GivenSuite();
        GivenCalls("note,city,id,\nx,LIS,1,y\n");
        Ccq("validate ./suites").ShouldBe(0, """
            ✓ PASSED  calls
              1 row of calls.csv  ·  ./suites/calls.yaml

                columns   not named in the suite: note, column 4
              ✓ met       5 rules

            1 suite  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  1 row, 0 rejected  ·  0 ms
            ✓ exit 0: passed
            """);
    }

    [Fact]
    public void has_another_order_which_is_fine()
    {
        GivenSuite(data: "calls");
        Given("data/calls/april.csv", "id,city\n1,LIS\n");
        Given("data/calls/may.csv", "city,id\nPAR,2\n");
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              2 rows of calls (2 files)  ·  ./suites/calls.yaml

              ✗ critical  city is one of 'LIS', 'MAD'
                          failing  1 of 2 rows, 50 %
                          found    'PAR' ×1
                          example  calls/may.csv:2  id='2'  city='PAR'
                          rule     ./suites/calls.yaml:6

              ✓ met       4 rules

            1 suite  ·  4 rules met, 1 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
            ✗ exit 1: failed; 1 critical rule unmet
            """);
    }
}
