namespace ContactCenter.Pipeline.Tests.Transformations;

public sealed class Survey_dashboards : IDisposable
{
    private readonly SilverTables _tables = SilverTables.Of("customer-experience")
        .Given("customers", ["C1", "Ana", "a@example.com", null, "ES", "Consumer", "2020-01-01"], ["C2", "Bo", null, null, "PT", "Enterprise", null]);

    private int _number;

    public void Dispose() => _tables.Dispose();

    [Theory]
    [InlineData("10", "High")]
    [InlineData("8", "High")]
    [InlineData("7", "Medium")]
    [InlineData("5", "Medium")]
    [InlineData("4", "Low")]
    [InlineData("0", "Low")]
    [InlineData(null, "null")]
    public void put_a_score_into_its_category(string? score, string category)
    {
        _tables.Given("survey_responses", Response("2024-12-31T23:59:59Z", score, "9"));
        _tables.Run("survey_responses_enriched", "satisfaction_category, year, month").ShouldBe([$"{category}|2024|12"]);
    }

    [Fact]
    public void have_what_is_known_of_the_customer_and_nothing_of_one_whom_nobody_knows()
    {
        _tables.Given("survey_responses", Response("2024-01-01T00:00:00Z", "1", "1", customer: "C1"), Response("2024-01-02T00:00:00Z", "1", "1", customer: "C2"), Response("2024-01-03T00:00:00Z", "1", "1", customer: "C9"));
        _tables.Run("survey_responses_enriched", "customer_id, customer_country, customer_segment, customer_signed_up_on")
            .ShouldBe(["C1|ES|Consumer|2020-01-01", "C2|PT|Enterprise|null", "C9|null|null|null"]);
    }

    [Fact]
    public void give_the_real_NPS_beside_the_mean_of_its_scores()
    {
        // Three promoters, one passive and two detractors of six: 50 % minus 33.3 %; the mean says 7.
        _tables.Given("survey_responses", Scores(("10", "10"), ("8", "9"), ("6", "9"), (null, "8"), ("4", "6"), ("2", "0"), ("5", null)));

        _tables.Run("survey_metrics", "survey_type, avg_nps_score, round(nps, 6), response_count, nps_count, promoters, detractors")
            .ShouldBe(["Post-Call|7|16.666667|7|6|3|2"]);
        _tables.Run("survey_metrics", "round(avg_satisfaction, 6), satisfaction_count, high_satisfaction, medium_satisfaction, low_satisfaction")
            .ShouldBe(["5.833333|6|2|2|2"]);
    }

    [Fact]
    public void have_no_NPS_where_nobody_gave_a_score()
    {
        _tables.Given("survey_responses", Scores(("10", null)));
        _tables.Run("survey_metrics", "nps, avg_nps_score, response_count, nps_count").ShouldBe(["null|null|1|0"]);
        _tables.Run("survey_trends", "nps, rolling_7d_nps, avg_satisfaction").ShouldBe(["null|null|10"]);
        _tables.Run("survey_statistics", "n, mean, stdev, nps_n, nps_mean, nps_q1").ShouldBe(["1|10|null|0|null|null"]);
    }

    [Fact]
    public void count_a_customer_of_a_survey_type_once()
    {
        _tables.Given("survey_responses", Scores(("1", "1"), ("2", "2")).Append(Response("2024-01-01T00:00:00Z", "3", "3", type: "Quarterly")));
        _tables.Run("survey_metrics", "survey_type, response_count, unique_customers").ShouldBe(["Post-Call|2|1", "Quarterly|1|1"]);
    }

    [Fact]
    public void look_back_seven_calendar_days_whatever_days_are_missing()
    {
        // Without the days between, seven rows before the 10th would reach back to the 1st.
        _tables.Given(
            "survey_responses",
            Response("2024-03-01T12:00:00Z", "0", "0"),
            Response("2024-03-03T23:59:59Z", "2", "2"),
            Response("2024-03-04T00:00:00Z", "4", "4"),
            Response("2024-03-10T12:00:00Z", "10", "10"));

        _tables.Run("survey_trends", "survey_date, response_count, rolling_7d_response_count, rolling_7d_avg_satisfaction, rolling_7d_avg_nps_score, rolling_7d_nps").ShouldBe(
        [
            "2024-03-01|1|1|0|0|-100",
            "2024-03-03|1|2|1|1|-100",
            "2024-03-04|1|3|2|2|-100",
            "2024-03-10|1|2|7|7|0",
        ]);
    }

    [Fact]
    public void average_all_responses_of_the_seven_days_and_not_their_means()
    {
        _tables.Given("survey_responses", [.. Enumerable.Range(0, 9).Select(_ => Response("2024-03-01T12:00:00Z", "10", "10")), Response("2024-03-02T12:00:00Z", "0", "0")]);
        _tables.Run("survey_trends", "survey_date, avg_satisfaction, rolling_7d_avg_satisfaction, rolling_7d_nps").ShouldBe(["2024-03-01|10|10|100", "2024-03-02|0|9|80"]);
    }

    [Fact]
    public void keep_types_of_surveys_apart()
    {
        _tables.Given("survey_responses", Response("2024-03-01T12:00:00Z", "10", "10"), Response("2024-03-02T12:00:00Z", "0", "0", type: "Quarterly"));
        _tables.Run("survey_trends", "survey_date, survey_type, rolling_7d_response_count, rolling_7d_avg_satisfaction").ShouldBe(["2024-03-01|Post-Call|1|10", "2024-03-02|Quarterly|1|0"]);
    }

    [Fact]
    public void tell_of_each_customer_the_mean_the_last_and_the_days_since()
    {
        _tables.Given("feedback_forms", ["F1", "C1", "2024-01-01 10:00:00", "Price", "2", null], ["F2", "C1", "2024-01-01 10:00:00", "Price", "5", null], ["F3", null, "2024-01-01 10:00:00", "Price", "1", null])
            .Given(
                "survey_responses",
                Response("2024-03-01T23:00:00Z", "10", "7"),
                Response("2024-03-05T01:00:00Z", null, "9"),
                Response("2024-03-03T01:00:00Z", "5", null),
                Response("2024-03-07T00:30:00Z", "5", "5", customer: "C9"));

        _tables.Run("survey_features").ShouldBe(["C1|3|7.5|5|8|9|2024-03-05T01:00:00|2|2|3.5", "C9|1|5|5|5|5|2024-03-07T00:30:00|0|0|null"]);
    }

    [Fact]
    public void give_mean_deviation_and_quartiles_of_each_channel()
    {
        _tables.Given("survey_responses", Scores(("2", "1"), ("4", "1"), ("4", "1"), ("10", "1"), (null, "1")));
        _tables.Run("survey_statistics", "survey_type, channel, responses, n, mean, round(stdev, 6), q1, median, q3, nps_n, nps_stdev")
            .ShouldBe(["Post-Call|Web|5|4|5|3.464102|3.5|4|5.5|5|0"]);
    }

    [Fact]
    public void say_what_they_rest_on()
    {
        _tables.Given("survey_responses", Scores(("2", "1"), (null, "1"), ("4", null)));
        _tables.Execute("INSERT INTO survey_responses_quarantine (ccq_id, ccq_kind, response_id) VALUES ('1-1', 'quarantined', 'R9'), ('1-2', 'quarantined', 'R2'), ('1-r1', 'rejected', NULL), ('1-r2', 'rejected', NULL)");
        _tables.Run("dashboard_basis").ShouldBe(
            ["survey_features|3|null|null|3|1|2|0.5", "survey_metrics|3|2|2|3|1|2|0.5", "survey_statistics|3|2|2|3|1|2|0.5", "survey_trends|3|2|2|3|1|2|0.5"]);
    }

    private IEnumerable<string?[]> Scores(params (string? Satisfaction, string? Nps)[] scores) => scores.Select(s => Response("2024-03-01T12:00:00Z", s.Satisfaction, s.Nps));

    private string?[] Response(string time, string? satisfaction, string? nps, string customer = "C1", string type = "Post-Call")
        => [$"R{++_number}", time, customer, satisfaction, nps, null, type, "Web"];
}
