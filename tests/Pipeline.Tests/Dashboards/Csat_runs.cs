namespace ContactCenter.Pipeline.Tests.Dashboards;

public class Csat_runs() : DashboardTest("csat")
{
    private const string Header = "Unique id,channel_name,category,Sub-category,Customer Remarks,Order_id,order_date_time,Issue_reported at,issue_responded,Survey_response_Date,"
        + "Customer_City,Product_category,Item_price,connected_handling_time,Agent_name,Supervisor,Manager,Tenure Bucket,Agent Shift,CSAT Score";

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void count_a_response_that_names_nobody_for_nobody(string blank)
    {
        GivenResponses([Response(1), Response(2, agent: blank), Response(3, supervisor: blank), Response(4, agent: blank, supervisor: blank)]);
        RunShouldPublish();

        Rows("silver.csat_responses", "unique_id, agent_name, supervisor").ShouldBe(["U1|Ana|Sue", "U2|null|Sue", "U3|Ana|null", "U4|null|null"]);
        Rows("gold.agent_csat", "agent_name, responses").ShouldBe(["Ana|2"]);
        Rows("gold.supervisor_csat", "supervisor, agents, responses").ShouldBe(["Sue|1|2"]);
        Rows("gold.dashboard_basis", "dashboard, rows_used, rows_accepted").ShouldBe(["agent_csat|2|4", "issue_categories|4|4", "responses_over_time|4|4", "supervisor_csat|2|4"]);
    }

    [Fact]
    public void take_no_time_from_a_day_that_lies_behind_its_survey()
    {
        GivenResponses([Response(1), Response(2, responded: "08/12/2023 10:00")]);
        RunShouldPublish();

        Rows("gold.responses_over_time", "response_date, response_hour, responses, timed_responses, avg_response_minutes").ShouldBe(["2023-08-12|10|2|1|10"]);
        Rows("gold.agent_csat", "responses, timed_responses, avg_response_minutes").ShouldBe(["2|1|10"]);
    }

    [Fact]
    public void show_the_last_days_when_one_response_is_dated_far_ahead()
    {
        GivenResponses([.. Enumerable.Range(1, 120).Select(i => Response(i)), Response(900).Replace("2023", "2042").Replace("12-Aug-23", "12-Aug-42")]);
        RunShouldPublish();

        Picture("responses_by_day").Last().ShouldBe($"2023-08-12|120|{120 / 7.0}");
        Dashboard().Pictures.Single(picture => picture.Name == "responses_by_day").Basis.ShouldBe(new("responses", 120, 121) { Which = "of the last 90 days" });
    }

    private void GivenResponses(IEnumerable<string> responses) => Given("csat_responses.csv", [Header, .. responses]);

    private static string Response(int number, string agent = "Ana", string supervisor = "Sue", string responded = "12/08/2023 10:00")
        => $"U{number},Inbound,Returns,Wrong,,,,12/08/2023 09:50,{responded},12-Aug-23,,,,,{agent},{supervisor},Max,>90,Morning,4";
}
