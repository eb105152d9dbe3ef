using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Quarantines;

public class Rows_that_are_shown : QuarantineTest
{
    public Rows_that_are_shown() => RunShouldPublish();

    [Fact]
    public void are_listed_for_each_source_by_their_rules() => Quarantine("list").ShouldBe(0, """
            ! 3 open  desk/chat
              open        2 rows, of which 1 waits for a row that it refers to and is judged again on each run; 1 record that could not be read as a row
              oldest      2024-05-06 07:08 UTC, just now
              rows  rule that they broke
                 1  chat/orderId/expect_column_values_to_exist_in_other_table
                 1  chat/phone/expect_column_value_lengths_to_equal
              look at     ccq quarantine show desk/chat --lake ./lake

            ! 3 open  desk/orders
              open        2 rows; 1 record that could not be read as a row
              oldest      2024-05-06 07:08 UTC, just now
              rows  rule that they broke
                 1  orders/city/expect_column_values_to_be_in_set
                 1  orders/city/expect_column_values_to_not_be_null
              look at     ccq quarantine show desk/orders --lake ./lake
            """);

    [Fact]
    public void come_with_their_reasons_and_values() => Quarantine("show desk/orders").ShouldBe(0, """
            3 rows in quarantine  desk/orders

            ✗ open  q1-2  orders/1.csv:3  ·  run RUN, 2024-05-06 07:08:10
              because     city is one of 'LIS', 'PAR'  orders/city/expect_column_values_to_be_in_set
                          ./desk/suites/orders.yaml:5
              values      id='2'  city='Paris'

            ✗ open  q1-3  orders/1.csv:4  ·  run RUN, 2024-05-06 07:08:10
              because     city is not null  orders/city/expect_column_values_to_not_be_null
                          ./desk/suites/orders.yaml:5
              values      id='3'  city=null

            ✗ open  q1-r1  orders/1.csv:6  ·  run RUN, 2024-05-06 07:08:10
              because     expected 2 fields, found 1
              record      broken

            put right   ccq quarantine export desk/orders -o FILE.csv --lake ./lake
            """);

    [Fact]
    public void have_personal_data_as_tokens_and_records_not_at_all() => Quarantine("show desk/chat").ShouldBe(0, """
            3 rows in quarantine  desk/chat

            ✗ open  q1-2  chat/1.csv:3  ·  run RUN, 2024-05-06 07:08:10
              because     orderId is found in orders.id  chat/orderId/expect_column_values_to_exist_in_other_table
                          ./desk/suites/chat.yaml:4
              values      orderId='2'  sent='2024-05-01T10:00:01Z'  phone='phone:15c6cba29d7d'

            ✗ open  q1-3  chat/1.csv:4  ·  run RUN, 2024-05-06 07:08:10
              because     phone has a length of 9  chat/phone/expect_column_value_lengths_to_equal
                          ./desk/suites/chat.yaml:6
              values      orderId='4'  sent='2024-05-01T10:00:02Z'  phone='phone:9dbd4edd16f0'

            ✗ open  q1-r1  chat/1.csv:5  ·  run RUN, 2024-05-06 07:08:10
              because     expected 3 fields, found 1
              record      (1 byte, not shown: the suite has pii columns)

            put right   ccq quarantine export desk/chat -o FILE.csv --lake ./lake
            """);

    [Fact]
    public void have_no_value_in_clear_where_it_is_not_known_which_are_personal()
    {
        File.Delete(InFolder("./lake/_ccq/definitions/desk.sources.json"));

        var shown = Quarantine("show desk/chat --format json").Output + Quarantine("show desk/chat").Output + Quarantine("show desk/orders").Output;

        shown.ShouldNotContain("911222333");
        shown.ShouldNotContain("Paris");
        shown.ShouldNotContain("broken");
        shown.ShouldContain("which columns hold personal data is not known, so every value is shown as a token");
    }

    [Fact]
    public void are_found_by_the_command_that_a_run_prints()
    {
        Given("desk/data/chat/2.csv", "orderId,sent,phone\n9,2024-05-02T10:00:00Z,911222333\n4,2024-05-02T10:00:00Z,911222333\n");
        var command = Regex.Match(Run().Output, @"ccq (quarantine show desk/chat --run \S+ --lake \S+)").Groups[1].Value;

        var shown = Ccq(command + " --format json");

        shown.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(shown.Output);
        json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("ccq_id").GetString()).ShouldBe(["q2-1"]);
    }

    [Fact]
    public void can_be_chosen_by_rule_and_limited()
    {
        Quarantine("show desk/orders --rule orders/city/expect_column_values_to_not_be_null --format json").Output.ShouldContain("\"ccq_id\": \"q1-3\"");
        Quarantine("show desk/orders --rule orders/city/expect_column_values_to_not_be_null --format json").Output.ShouldContain("\"matching\": 1,");
        Quarantine("show desk/orders --limit 1").Output.ShouldContain("… and 2 more; --limit shows more of them");
    }

    [Fact]
    public void must_be_of_a_table_that_there_is()
        => Quarantine("show desk/order").ShouldBe(2, "", "ccq: desk/order: expected a table in quarantine as SYSTEM/TABLE, found none of that name; there is desk/chat, desk/orders.");
}
