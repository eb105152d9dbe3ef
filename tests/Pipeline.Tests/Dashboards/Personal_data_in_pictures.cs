using ContactCenter.Expectations.Masking;

namespace ContactCenter.Pipeline.Tests.Dashboards;

public class Personal_data_in_pictures() : DashboardTest("contact-center")
{
    private readonly PiiMask _mask = PiiMask.FromKey("key");

    [Fact]
    public void are_tokens_whatever_SQL_makes_of_them()
    {
        GivenRows();
        GivenPicture(
            "best_agents",
            """
            SELECT 'Agent ' || upper(agent_name) AS agent, resolution_rate, num_interactions AS interactions, avg_interaction_duration AS mean_minutes, substr(agent_name, 1, 8) AS team
            FROM agent_dashboard ORDER BY agent
            """);
        RunShouldPublish();

        Picture("best_agents").ShouldBe([$"Agent {Token("name", "Ann Lee").ToUpperInvariant()}|1|30|5|{Token("name", "Ann Lee")[..8]}"]);
    }

    [Fact]
    public void are_the_tokens_of_verdicts_so_that_people_can_be_followed()
    {
        GivenRows();
        GivenPicture(
            "best_agents",
            """
            SELECT i.customer_id AS agent, 0.5 AS resolution_rate, count(*) AS interactions, 1.5 AS mean_minutes, any_value(a.name) AS team
            FROM interactions AS i JOIN agents AS a USING (agent_id) GROUP BY customer_id ORDER BY agent
            """);
        RunShouldPublish();

        Picture("best_agents").ShouldBe([$"{Token("id", "C1")}|0.5|30|1.5|{Token("name", "Ann Lee")}"]);
    }

    [Fact]
    public void are_hidden_in_a_text_that_no_suite_declares()
    {
        GivenRows();
        GivenSuiteWith("agent_dashboard", "  team: { type: string }\n", "");
        GivenPicture("best_agents", "SELECT agent_id AS agent, resolution_rate, num_interactions AS interactions, avg_interaction_duration AS mean_minutes, team FROM agent_dashboard ORDER BY agent");
        RunShouldPublish();

        Picture("best_agents").ShouldBe([$"A1|1|30|5|{Token("text", "Blue")}"]);
    }

    [Fact]
    public void are_in_no_message_of_the_engine()
    {
        GivenRows();
        GivenPicture("best_agents", "SELECT agent_id AS agent, CAST(team AS INTEGER) / 2 AS resolution_rate, 1 AS interactions, 1.5 AS mean_minutes, team FROM agent_dashboard ORDER BY agent");
        RunShouldPublish();

        var picture = Dashboard().Pictures.Single(it => it.Name == "best_agents");
        picture.Rows.ShouldBeEmpty();
        picture.Fault.ShouldNotBeNull();
        picture.Fault.ShouldContain("dashboard/best_agents.sql: the engine can't run it: Conversion Error: Could not convert string '…'");
        picture.Fault.ShouldNotContain("Blue");
    }

    private void GivenRows()
    {
        Given("agents.csv", "agent_id,name,team,hire_date", "A1,Ann Lee,Blue,2020-01-01");
        Given("supervisors.csv", "supervisor_id,name,team,hire_date", "S1,Sue Ray,Blue,2019-01-01");
        Given(
            "interactions.csv",
            ["interaction_id,agent_id,customer_id,start_time,end_time,issue_type,resolution", .. Enumerable.Range(1, 30).Select(i => $"I{i},A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved")]);
    }

    private string Token(string kind, string value) => (string)_mask.Token(kind, value)!;
}
