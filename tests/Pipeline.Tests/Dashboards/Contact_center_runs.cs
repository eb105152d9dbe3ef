using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Dashboards;

public class Contact_center_runs() : DashboardTest("contact-center")
{
    private const string Header = "interaction_id,agent_id,customer_id,start_time,end_time,issue_type,resolution";

    [Fact]
    public void set_a_header_that_is_read_as_a_record_aside()
    {
        GivenPeople();
        GivenInteractions([.. Many(30), Header, "I90,A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved"]);
        RunShouldPublish();

        Rows("quarantine.interactions", "interaction_id, start_time, ccq_line").ShouldBe(["interaction_id|start_time|32"]);
        Rows("silver.interactions", "count(*)").ShouldBe(["31"]);
        Rows("gold.agent_dashboard", "agent_id, num_interactions").ShouldBe(["A1|31"]);
        Rows("gold.dashboard_basis", "dashboard, rows_used, rows_quarantined").ShouldBe(["agent_dashboard|31|1", "supervisor_dashboard|31|1"]);
    }

    [Fact]
    public void set_interactions_without_id_or_agent_aside()
    {
        GivenPeople();
        GivenInteractions([.. Many(60), ",A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved", "I91,,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved"]);
        RunShouldPublish();

        Rows("quarantine.interactions", "interaction_id, agent_id").ShouldBe(["I91|null", "null|A1"]);
        Rows("gold.supervisor_dashboard", "team, num_interactions").ShouldBe(["Blue|60"]);
    }

    [Fact]
    public void count_an_interaction_that_came_again_corrected_once()
    {
        GivenPeople();
        GivenInteractions([.. Many(58), "I90,A1,C1,yesterday,2024-05-01 10:05:00,Billing,Resolved", "I91,A1,C1,yesterday,2024-05-01 10:05:00,Billing,Resolved"]);
        RunShouldPublish();
        Rows("gold.dashboard_basis", "DISTINCT rows_used, rows_quarantined, round(share_of_rows, 4)").ShouldBe(["58|2|0.9667"]);

        GivenInteractions("I90,A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved");
        RunShouldPublish();

        Rows("quarantine.interactions", "count(*)").ShouldBe(["2"]);
        Rows("gold.dashboard_basis", "DISTINCT rows_used, rows_quarantined, round(share_of_rows, 4)").ShouldBe(["59|1|0.9833"]);
        Dashboard().Pictures[0].Basis.ShouldBe(new("interactions", 59, 60));
    }

    [Fact]
    public void make_pictures_of_keys_in_quarantine()
    {
        GivenPeople();
        GivenPicture("issues", "SELECT interaction_id AS issue, ccq_kind AS outcome, 1 AS interactions FROM interactions_quarantine ORDER BY ccq_line");
        GivenInteractions([.. Many(60), "I91,A1,C1,yesterday,2024-05-01 10:05:00,Billing,Resolved"]);
        RunShouldPublish();

        Picture("issues").ShouldBe(["I91|quarantined|1"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void keep_of_a_repeated_id_the_state_that_ends_last(bool isTwoDrops)
    {
        GivenPeople();
        string[] states =
        [
            "I1,A1,C1,2024-05-01 10:00:00,2024-05-01 12:00:00,Billing,Resolved",
            "I1,A1,C1,2024-05-01 10:00:00,2024-05-01 10:30:00,Billing,Escalated",
            "I1,A1,C1,2024-05-01 10:00:00,,Billing,Escalated",
            "I1,A1,C1,2024-05-01T10:00:00Z,2024-05-01T12:00:00Z,Billing,Resolved",
        ];
        if (isTwoDrops)
        {
            GivenInteractions(states[..1]);
            RunShouldPublish();
            GivenInteractions(states[1..]);
            Run();
        }
        else
        {
            GivenInteractions(states);
            var ledger = Run().Sources.Single(source => source.Source == "interactions");
            (ledger.Redelivered, ledger.Restated, ledger.Accepted).ShouldBe((1, 2, 1));
        }

        Rows("silver.interactions_enriched", "interaction_id, resolution_status, interaction_duration").ShouldBe(["I1|Resolved|120"]);
        Rows("gold.agent_dashboard", "num_interactions, resolved_interactions, avg_interaction_duration").ShouldBe(["1|1|120"]);
    }

    [Fact]
    public void compute_what_later_states_and_later_agents_change()
    {
        GivenPeople();
        GivenInteractions("I1,A1,C1,2024-05-01 10:00:00,2024-05-01 10:10:00,Billing,Escalated", "I2,A2,C1,2024-05-01 10:00:00,2024-05-01 10:20:00,Billing,Resolved");
        RunShouldPublish();
        Rows("gold.agent_dashboard", "agent_id, team, num_interactions, resolved_interactions").ShouldBe(["A1|Blue|1|0", "A2|null|1|1"]);

        // The first interaction went to the other agent and was resolved.
        GivenInteractions("I1,A2,C1,2024-05-01 10:00:00,2024-05-01 11:00:00,Billing,Resolved");
        RunShouldPublish();
        Rows("gold.agent_dashboard", "agent_id, team, num_interactions, resolved_interactions, avg_interaction_duration").ShouldBe(["A2|null|2|2|40"]);
        Rows("gold.supervisor_dashboard", "team, num_interactions").ShouldBe(["Unknown|2"]);

        Given("agents.csv", "agent_id,name,team,hire_date", "A2,Bo,Blue,2021-01-01");
        RunShouldPublish();
        Rows("gold.supervisor_dashboard", "team, supervisor_id, num_interactions").ShouldBe(["Blue|S1|2"]);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void take_a_blank_team_for_none(string blank)
    {
        Given("agents.csv", "agent_id,name,team,hire_date", "A1,Ana,Blue,2020-01-01", $"A2,Bo,{blank},2020-01-01", "A3,Cy,,2020-01-01");
        Given("supervisors.csv", "supervisor_id,name,team,hire_date", "S1,Sam,Blue,2010-10-10", $"S0,Tom,{blank},2010-10-10");
        GivenInteractions([.. Many(2), "I90,A2,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved", "I91,A3,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved"]);
        RunShouldPublish();

        Rows("silver.agents", "agent_id, team").ShouldBe(["A1|Blue", "A2|null", "A3|null"]);
        Rows("gold.agent_dashboard", "agent_id, team").ShouldBe(["A1|Blue", "A2|null", "A3|null"]);
        Rows("gold.supervisor_dashboard", "team, supervisor_id, num_agents, num_interactions").ShouldBe(["Blue|S1|1|2", "Unknown|null|2|2"]);
    }

    [Fact]
    public void divide_interactions_and_agents_by_team()
    {
        Data = ShippedData;
        RunShouldPublish();
        PartitionsOf("silver.interactions_enriched").ShouldBe(["team"]);
        PartitionsOf("silver.agents").ShouldBe(["team"]);
    }

    [Fact]
    public void change_nothing_when_the_same_drop_comes_twice()
    {
        GivenPeople();
        GivenInteractions(Many(3));
        RunShouldPublish();
        var (number, rows) = (PublicationNumber, Rows("gold.agent_dashboard"));

        Run().Status.ShouldBe(PipelineStatus.Unchanged);
        (PublicationNumber, string.Join('\n', Rows("gold.agent_dashboard"))).ShouldBe((number, string.Join('\n', rows)));
    }

    private void GivenPeople()
    {
        Given("agents.csv", "agent_id,name,team,hire_date", "A1,Ana,Blue,2020-01-01");
        Given("supervisors.csv", "supervisor_id,name,team,hire_date", "S1,Sam,Blue,2010-10-10");
    }

    private void GivenInteractions(params string[] lines) => Given("interactions.csv", [Header, .. lines]);

    private static string[] Many(int count) => [.. Enumerable.Range(1, count).Select(i => $"I{i},A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved")];
}
