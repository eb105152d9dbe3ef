namespace ContactCenter.Pipeline.Tests.Transformations;

public sealed class Csat_dashboards : IDisposable
{
    private readonly SilverTables _tables = SilverTables.Of("csat");

    private int _number;

    public void Dispose() => _tables.Dispose();

    [Theory]
    [InlineData("03/08/2023 13:45", "03/08/2023 13:57", "03-Aug-23", "2023-08-03|13|12|false")]
    [InlineData("03/08/2023 23:45", "04/08/2023 00:15", "04-Aug-23", "2023-08-04|0|30|false")]
    // At 00:00, yet not before the report: midnight is a time like any other.
    [InlineData("03/08/2023 23:45", "04/08/2023 00:00", "04-Aug-23", "2023-08-04|0|15|false")]
    [InlineData("03/08/2023 00:00", "03/08/2023 00:00", "03-Aug-23", "2023-08-03|0|0|false")]
    // The clock was lost: the day is the survey's.
    [InlineData("03/08/2023 13:45", "03/08/2023 00:00", "03-Aug-23", "2023-08-03|null|null|true")]
    [InlineData("03/08/2023 13:45", "02/08/2023 00:00", "05-Aug-23", "2023-08-05|null|null|true")]
    // Day and month are swapped, back or forth: a clock there is, but no time that it took, and the day is the survey's.
    [InlineData("04/08/2023 13:05", "08/04/2023 13:15", "04-Aug-23", "2023-08-04|13|null|false")]
    [InlineData("12/08/2023 09:50", "08/12/2023 10:00", "12-Aug-23", "2023-08-12|10|null|false")]
    [InlineData("12/08/2023 09:50", "14/08/2023 10:00", "12-Aug-23", "2023-08-12|10|null|false")]
    // About midnight the survey's day may be the one before; later it may be any; before the report it is the one that is wrong.
    [InlineData("12/08/2023 23:50", "13/08/2023 00:10", "12-Aug-23", "2023-08-13|0|20|false")]
    [InlineData("12/08/2023 09:50", "12/08/2023 10:00", "20-Aug-23", "2023-08-12|10|10|false")]
    [InlineData("12/08/2023 09:50", "12/08/2023 10:00", "08-Dec-22", "2023-08-12|10|10|false")]
    public void take_day_hour_and_minutes_from_what_is_known_of_the_response(string reported, string responded, string survey, string expected)
    {
        _tables.Given("csat_responses", Response(5, reported: reported, responded: responded, survey: survey));
        _tables.Run("csat_responses", "response_date, response_hour, response_minutes, response_clock_lost").ShouldBe([expected]);
        _tables.Run("responses_over_time", "response_date, response_hour, responses").ShouldBe([string.Join('|', expected.Split('|')[..2]) + "|1"]);
    }

    [Fact]
    public void rank_the_best_agents_first_of_those_with_twenty_responses()
    {
        _tables.Given(
            "csat_responses",
            [.. Many(20, "Ana", 4), .. Many(19, "Bo", 5), .. Many(20, "Cy", 5), .. Many(10, "Di", 3), .. Many(11, "Di", 5), .. Many(21, "Ed", 4), .. Many(21, "Fu", 4), Response(1, agent: null)]);

        _tables.Run("agent_csat", "csat_rank, agent_name, responses, round(avg_csat, 4), satisfied_responses, round(share_satisfied, 4)", "csat_rank NULLS LAST, agent_name").ShouldBe(
        [
            "1|Cy|20|5|20|1",
            "2|Di|21|4.0476|11|0.5238",
            "3|Ed|21|4|21|1",
            "3|Fu|21|4|21|1",
            "5|Ana|20|4|20|1",
            "null|Bo|19|5|19|1",
        ]);
    }

    [Fact]
    public void tell_of_supervisors_what_they_tell_of_agents()
    {
        _tables.Given("csat_responses", [.. Many(15, "Ana", 4), .. Many(5, "Bo", 2), Response(1, agent: "Bo", supervisor: null), Response(1, agent: null, responded: "03/08/2023 00:00")]);
        _tables.Run("supervisor_csat", "supervisor, agents, responses, avg_csat, satisfied_responses, timed_responses, avg_response_minutes, csat_rank")
            .ShouldBe(["Sue|2|21|3.380952380952381|15|20|12|1"]);
    }

    [Fact]
    public void put_the_most_common_issue_first()
    {
        _tables.Given(
            "csat_responses",
            Response(5, category: "Returns", sub: "Wrong"), Response(4, category: "Returns", sub: "Wrong"), Response(1, category: "Returns", sub: "Damaged"), Response(1, category: "Others", sub: "Wrong"));
        _tables.Run("issue_categories", "frequency_rank, category, sub_category, responses, avg_csat, share_satisfied, share_of_responses")
            .ShouldBe(["1|Returns|Wrong|2|4.5|1|0.5", "2|Others|Wrong|1|1|0|0.25", "3|Returns|Damaged|1|1|0|0.25"]);
    }

    [Fact]
    public void say_what_they_rest_on()
    {
        _tables.Given("csat_responses", Response(5), Response(4, agent: null), Response(4, supervisor: null), Response(4));
        _tables.Execute("INSERT INTO csat_responses_quarantine (ccq_id, ccq_kind, unique_id) VALUES ('1-1', 'quarantined', 'U9'), ('1-2', 'quarantined', NULL), ('1-3', 'quarantined', 'U2'), ('1-r1', 'rejected', NULL), ('1-r2', 'rejected', NULL)");
        _tables.Run("dashboard_basis").ShouldBe(
            ["agent_csat|3|4|2|2|0.375", "issue_categories|4|4|2|2|0.5", "responses_over_time|4|4|2|2|0.5", "supervisor_csat|3|4|2|2|0.375"]);
    }

    private IEnumerable<string?[]> Many(int count, string agent, int score) => Enumerable.Range(0, count).Select(_ => Response(score, agent));

    private string?[] Response(
        int score,
        string? agent = "Ana",
        string? supervisor = "Sue",
        string reported = "03/08/2023 13:45",
        string responded = "03/08/2023 13:57",
        string survey = "03-Aug-23",
        string category = "Returns",
        string sub = "Wrong")
        => [$"U{++_number}", "Inbound", category, sub, null, null, null, reported, responded, survey, null, null, null, null, agent, supervisor, "Max", ">90", "Morning", $"{score}"];
}
