using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Dashboards;

public class Survey_runs() : DashboardTest("customer-experience")
{
    [Fact]
    public void divide_responses_and_trends_by_year_and_month()
    {
        GivenOthers();
        GivenResponses("2024-01", Response("R1", "2023-12-31T23:59:59Z"), Response("R2", "2024-01-01T00:00:00Z"));
        RunShouldPublish();

        foreach (var table in new[] { "silver.survey_responses", "silver.survey_responses_enriched", "gold.survey_trends" })
            PartitionsOf(table).ShouldBe(["year", "month"], table);
        Directory.GetDirectories(Path.Combine(Lake, "customer-experience/silver/survey_responses"), "month=*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(Path.Combine(Lake, "customer-experience/silver/survey_responses"), folder)).Order(StringComparer.Ordinal)
            .ShouldBe(["year=2023/month=12", "year=2024/month=1"]);
    }

    [Fact]
    public void change_nothing_when_the_same_drop_comes_twice()
    {
        GivenOthers();
        GivenResponses("2024-01", Response("R1", "2024-01-01T00:00:00Z"));
        RunShouldPublish();
        var (number, rows) = (PublicationNumber, Rows("gold.survey_trends"));

        Run().Status.ShouldBe(PipelineStatus.Unchanged);
        (PublicationNumber, string.Join('\n', Rows("gold.survey_trends"))).ShouldBe((number, string.Join('\n', rows)));
    }

    [Fact]
    public void count_a_response_that_comes_again_in_another_file_once()
    {
        GivenOthers();
        GivenResponses("2024-01", Response("R1", "2024-01-01T00:00:00Z"), Response("R2", "2024-01-02T00:00:00Z"));
        RunShouldPublish();
        var metrics = Rows("gold.survey_metrics");
        GivenResponses("2024-02", Response("R2", "2024-01-02T00:00:00Z"), Response("R1", "2024-01-01T00:00:00Z"));
        var again = Run();

        again.Sources.Single(source => source.Source == "survey_responses").Redelivered.ShouldBe(2);
        Rows("gold.survey_metrics").ShouldBe(metrics);
    }

    [Fact]
    public void give_the_same_tables_for_two_drops_as_for_one()
    {
        GivenOthers();
        GivenResponses("2024-01", Response("R1", "2024-01-01T00:00:00Z"), Response("R2", "2024-01-05T00:00:00Z", "3", "2"));
        RunShouldPublish();
        GivenResponses("2024-02", Response("R3", "2024-01-03T00:00:00Z", "5"), Response("R4", "2024-01-12T00:00:00Z", "7", "null"));
        RunShouldPublish();

        Rows("gold.survey_trends", "survey_date, rolling_7d_response_count, rolling_7d_avg_satisfaction, rolling_7d_nps").ShouldBe(
            ["2024-01-01|1|9|100", "2024-01-03|2|7|100", "2024-01-05|3|5.666666666666667|33.333333333333336", "2024-01-12|1|7|null"]);
        Rows("silver.survey_features", "responses, last_satisfaction_score, last_nps_score, days_since_last_response").ShouldBe(["4|7|2|0"]);
    }

    [Fact]
    public void keep_a_score_that_can_not_be_out_of_every_figure()
    {
        GivenOthers();
        GivenResponses("2024-01", [.. Enumerable.Range(1, 40).Select(i => Response($"R{i}", "2024-01-01T00:00:00Z")), Response("R99", "2024-01-01T00:00:00Z", "11")]);
        RunShouldPublish();

        Rows("quarantine.survey_responses", "response_id, satisfaction_score").ShouldBe(["R99|11"]);
        Rows("gold.survey_metrics", "response_count, avg_satisfaction").ShouldBe(["40|9"]);
        Rows("gold.dashboard_basis", "DISTINCT rows_used, rows_quarantined, share_of_rows").ShouldBe(["40|1|0.975609756097561"]);
    }

    [Fact]
    public void show_the_last_days_when_one_response_is_dated_far_ahead()
    {
        GivenOthers();
        GivenResponses("2024-01", [.. Enumerable.Range(1, 120).Select(i => Response($"R{i}", "2024-01-02T00:00:00Z")), Response("R900", "2042-01-01T00:00:00Z")]);
        RunShouldPublish();

        Picture("nps_trend").ShouldBe(["2024-01-02|100|120"]);
        Picture("satisfaction_trend").ShouldBe(["2024-01-02|Quarterly|9|120"]);
        Picture("responses_by_week").ShouldBe(["2024-01-01|Quarterly|120"]);
        Dashboard().Pictures.Single(picture => picture.Name == "responses_by_week").Basis.ShouldBe(new("responses", 120, 121) { Which = "of the last 26 weeks" });
    }

    private void GivenOthers()
    {
        Given("customers.csv", "customer_id,name,email,phone,country,segment,signed_up_on", "C1,Ana,ana@example.com,,ES,Consumer,2020-01-01");
        Given("feedback_forms.csv", "form_id,customer_id,submitted_at,topic,rating,comment", "F1,C1,2024-01-01 10:00:00,Price,4,");
        GivenSuiteWith("feedback_forms", ".csv.gz", ".csv");
    }

    private void GivenResponses(string file, params string[] lines) => Given($"survey_responses/{file}.ndjson", lines);

    private static string Response(string id, string time, string satisfaction = "9", string nps = "9")
        => $$"""{"response_id":"{{id}}","timestamp":"{{time}}","customer_id":"C1","satisfaction_score":{{satisfaction}},"nps_score":{{nps}},"feedback_text":"ok","survey_type":"Quarterly","channel":"Web"}""";
}
