using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Quarantines;

public class Rows_that_are_shown : QuarantineTest
{
    public Rows_that_are_shown() => RunShouldPublish();

    [Fact]
    public void are_listed_for_each_source_by_their_rules() => Quarantine("list").ShouldBe(0, "?");

    [Fact]
    public void come_with_their_reasons_and_values() => Quarantine("show desk/orders").ShouldBe(0, "?");

    [Fact]
    public void have_personal_data_as_tokens_and_records_not_at_all() => Quarantine("show desk/chat").ShouldBe(0, "?");

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
