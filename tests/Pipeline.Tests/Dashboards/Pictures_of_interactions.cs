namespace ContactCenter.Pipeline.Tests.Dashboards;

public class Pictures_of_interactions() : DashboardTest("contact-center")
{
    private const string Header = "interaction_id,agent_id,customer_id,start_time,end_time,issue_type,resolution";

    [Fact]
    public void show_what_can_be_counted_by_hand()
    {
        GivenDrop();
        RunShouldPublish();
        var dashboard = Dashboard();

        dashboard.Title.ShouldBe("Agents and supervisors of the contact center");
        dashboard.Publication.ShouldBe(1);
        Of("overview").ShouldBe(["61|0.6557377049180327|3"]);
        // 40 of Blue: 30 resolved. 20 of Red: 10. One of an agent whom nobody knows: not resolved.
        Of("resolution_by_team").ShouldBe(["Blue|0.75|40|1|S1", "Red|0.5|20|1|null", "Unknown|0|1|1|null"]);
        Of("best_agents").ShouldBe(["A1|0.75|40|5|Blue", "A2|0.5|20|5|Red"]);
        Of("duration_by_team").ShouldBe(["Blue|5|40", "Red|5|20", "Unknown|10|1"]);
        Of("issues").ShouldBe(["Billing|Resolved|40", "Billing|Not Resolved|20", "Technical|Not Resolved|1"]);
        Of("interactions_by_day").ShouldBe(["2024-05-01|0.75|0.75|40", "2024-05-08|0.5|0.5|20", "2024-05-09|0|0.47619047619047616|1"]);
        Of("busy_hours").ShouldBe(["Wed|10|60", "Thu|11|1"]);

        IEnumerable<string> Of(string name) => RowsOf(dashboard.Pictures.Single(picture => picture.Name == name));
    }

    [Fact]
    public void put_what_is_of_no_team_or_no_issue_last()
    {
        // The agent whom nobody knows resolves all, most and slowest; nobody says of what most interactions were.
        GivenDrop([.. Enumerable.Range(100, 80).Select(i => $"I{i},A9,C1,2024-05-09 10:00:00,2024-05-09 11:00:00,,Resolved")]);
        RunShouldPublish();

        Picture("resolution_by_team").Select(row => row.Split('|')[0]).ShouldBe(["Blue", "Red", "Unknown"]);
        Picture("duration_by_team").Select(row => row.Split('|')[0]).ShouldBe(["Blue", "Red", "Unknown"]);
        Picture("issues").ShouldBe(["Billing|Resolved|40", "Billing|Not Resolved|20", "Technical|Not Resolved|1", "not said|Resolved|80"]);
    }

    [Fact]
    public void are_not_emptied_by_a_row_dated_far_ahead()
    {
        GivenDrop([.. Enumerable.Range(100, 50).Select(i => $"I{i},A1,C1,2024-05-08 10:00:00,,Billing,Escalated"), "I900,A1,C1,2042-05-08 10:00:00,,Billing,Escalated"]);
        RunShouldPublish();

        Picture("interactions_by_day").Select(row => row.Split('|')[0]).ShouldBe(["2024-05-01", "2024-05-08", "2024-05-09"]);
        Dashboard().Pictures.Single(picture => picture.Name == "interactions_by_day").Basis.ShouldBe(new("interactions", 111, 112) { Which = "that started in the last 90 days" });
    }

    [Fact]
    public void say_what_they_rest_on()
    {
        GivenDrop(",A1,C1,2024-05-01 10:00:00,2024-05-01 10:05:00,Billing,Resolved", "I90,A1,C1,2024-05-01 10:00:00,,Billing,Resolved");
        RunShouldPublish();
        var dashboard = Dashboard();

        // 61 and one without an end; one without an id is in quarantine.
        Of("overview").ShouldBe(new("interactions", 62, 63));
        Of("duration_by_team").ShouldBe(new("interactions", 61, 63) { Which = "of these teams with a known duration" });
        Of("busy_hours").ShouldBe(new("interactions", 62, 63) { Which = "with a known start" });
        // The one of the agent whom nobody knows is of an agent with fewer than 20.
        Of("best_agents").ShouldBe(new("interactions", 61, 63) { Which = "of these agents" });
        Of("resolution_by_team").ShouldBe(new("interactions", 62, 63) { Which = "of these teams" });
        Of("issues").ShouldBe(new("interactions", 62, 63) { Which = "with these issues" });
        Of("interactions_by_day").ShouldBe(new("interactions", 62, 63) { Which = "that started in the last 90 days" });
        Of("duration_by_team").Share.ShouldBe(61 / 63.0);

        Expectations.Results.Dashboards.Basis Of(string name) => dashboard.Pictures.Single(picture => picture.Name == name).Basis.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("SELECT 'b' AS team, 0.5 AS resolution_rate FROM range(501) ORDER BY 1", "It has more than 500 rows, which no picture can show; its SQL has to gather or limit them.")]
    [InlineData("SELECT error('no') AS team, 0.5 AS resolution_rate FROM supervisor_dashboard ORDER BY 1", "dashboard/resolution_by_team.sql: the engine can't run it: Invalid Input Error: no")]
    public void that_cannot_be_read_say_why_and_leave_the_others_alone(string sql, string expected)
    {
        GivenDrop();
        GivenPicture("resolution_by_team", sql);
        RunShouldPublish();
        var dashboard = Dashboard();

        var picture = dashboard.Pictures.Single(it => it.Name == "resolution_by_team");
        picture.Rows.ShouldBeEmpty();
        picture.Basis.ShouldBeNull();
        picture.Fault.ShouldNotBeNull().ShouldEndWith(expected);
        dashboard.Pictures.Where(it => it != picture).ShouldAllBe(it => it.Fault == null);
    }

    [Fact]
    public void without_a_row_in_the_basis_are_not_shown()
    {
        GivenDrop();
        GivenPicture("basis", "SELECT 'interactions' AS basis, 1 AS rows_used, 2 AS rows_all UNION ALL SELECT 'timed', 1, NULL");
        RunShouldPublish();
        var dashboard = Dashboard();

        dashboard.Pictures.Single(it => it.Name == "overview").Basis.ShouldBe(new("interactions", 1, 2));
        dashboard.Pictures.Single(it => it.Name == "duration_by_team").Fault.ShouldBe("What it rests on is not known: the SQL of all bases gives no row 'timed' with numbers.");
    }

    private void GivenDrop(params string[] more)
    {
        Given("agents.csv", "agent_id,name,team,hire_date", "A1,Ann,Blue,2020-01-01", "A2,Bob,Red,2020-01-01");
        Given("supervisors.csv", "supervisor_id,name,team,hire_date", "S1,Sue,Blue,2019-01-01");
        Given(
            "interactions.csv",
            [
                Header,
                .. Many(1, 30, "A1", "2024-05-01", "Resolved"), .. Many(31, 10, "A1", "2024-05-01", "Escalated"),
                .. Many(41, 10, "A2", "2024-05-08", "Resolved"), .. Many(51, 10, "A2", "2024-05-08", "Escalated"),
                "I61,A9,C1,2024-05-09 11:00:00,2024-05-09 11:10:00,Technical,Escalated",
                .. more,
            ]);
    }

    private static IEnumerable<string> Many(int from, int count, string agent, string day, string resolution)
        => Enumerable.Range(from, count).Select(i => $"I{i},{agent},C1,{day} 10:00:00,{day} 10:05:00,Billing,{resolution}");
}
