namespace ContactCenter.Pipeline.Tests.Transformations;

public sealed class Contact_center_dashboards : IDisposable
{
    private const string Enriched = "interaction_id, agent_name, team, supervisor_id, supervisor_name, supervisor_hire_date";
    private const string Figures = "num_interactions, total_interactions, resolved_interactions, resolution_rate, timed_interactions, avg_interaction_duration";

    private readonly SilverTables _tables = SilverTables.Of("contact-center")
        .Given("agents", ["A1", "Ana", "Blue", "2020-01-01"], ["A2", "Bo", "Red", "2021-02-02"], ["A3", "Cy", null, "2022-03-03"])
        .Given("supervisors", ["S1", "Sam", "Blue", "2010-10-10"], ["S2", "Tom", "Red", "2011-11-11"]);

    public void Dispose() => _tables.Dispose();

    [Fact]
    public void count_an_interaction_once_when_its_team_has_two_supervisors()
    {
        _tables.Given("supervisors", ["S3", "Late", "Blue", "2010-10-10"], ["S1", "Sam", "Blue", "2012-12-12"], ["S2", "Tom", "Red", null])
            .Given("interactions", Interaction("I1", "A1"), Interaction("I2", "A2"));

        _tables.Run("interactions_enriched", Enriched).ShouldBe(["I1|Ana|Blue|S1|Sam|2012-12-12", "I2|Bo|Red|S2|Tom|null"]);
        _tables.Run("supervisor_dashboard", "team, supervisor_id, supervisor_name, num_interactions").ShouldBe(["Blue|S1|Sam|1", "Red|S2|Tom|1"]);
    }

    [Fact]
    public void tell_agents_of_one_name_apart_and_agents_from_supervisors()
    {
        _tables.Given("agents", ["A1", "Sam", "Blue", "2020-01-01"], ["A2", "Sam", "Blue", "2021-02-02"])
            .Given("interactions", Interaction("I1", "A1"), Interaction("I2", "A2"), Interaction("I3", "A2"));

        _tables.Run("interactions_enriched", Enriched).ShouldBe(["I1|Sam|Blue|S1|Sam|2010-10-10", "I2|Sam|Blue|S1|Sam|2010-10-10", "I3|Sam|Blue|S1|Sam|2010-10-10"]);
        _tables.Run("agent_dashboard", "agent_id, agent_name, num_interactions").ShouldBe(["A1|Sam|1", "A2|Sam|2"]);
    }

    [Fact]
    public void keep_the_interactions_of_an_agent_whom_nobody_knows()
    {
        _tables.Given("interactions", Interaction("I1", "A1"), Interaction("I2", "A9"), Interaction("I3", "A3"));

        _tables.Run("interactions_enriched", Enriched).ShouldBe(["I1|Ana|Blue|S1|Sam|2010-10-10", "I2|null|null|null|null|null", "I3|Cy|null|null|null|null"]);
        _tables.Run("agent_dashboard", "agent_id, agent_name, team, num_interactions").ShouldBe(["A1|Ana|Blue|1", "A3|Cy|null|1", "A9|null|null|1"]);
        _tables.Run("supervisor_dashboard", "team, supervisor_id, supervisor_name, num_agents, num_interactions").ShouldBe(["Blue|S1|Sam|1|1", "Unknown|null|null|2|2"]);
    }

    [Fact]
    public void call_who_has_no_name_Unknown()
    {
        _tables.Given("agents", ["A1", null, "Blue", "2020-01-01"], ["A2", " ", "Blue", "2020-01-01"]).Given("supervisors", ["S1", null, "Blue", "2010-10-10"])
            .Given("interactions", Interaction("I1", "A1"), Interaction("I2", "A2"));

        _tables.Run("interactions_enriched", "agent_name, supervisor_name").ShouldBe(["Unknown|Unknown", "Unknown|Unknown"]);
    }

    [Fact]
    public void do_not_count_an_unknown_or_a_negative_duration_into_the_mean()
    {
        _tables.Given(
            "interactions",
            Interaction("I1", "A1", "2024-05-01 10:00:00", "2024-05-01 10:10:00"),
            Interaction("I2", "A1", "2024-05-01 10:00:00", "2024-05-01 09:00:00"),
            Interaction("I3", "A1", "2024-05-01 10:00:00", null),
            Interaction("I4", "A1", null, "2024-05-01 09:00:00"),
            Interaction("I5", "A1", "2024-05-01 10:00:00", "2024-05-01 10:00:30"),
            Interaction("I6", "A2", "2024-05-01 10:00:00", "2024-05-01 09:00:00"));

        _tables.Run("interactions_enriched", "interaction_id, interaction_duration").ShouldBe(["I1|10", "I2|null", "I3|null", "I4|null", "I5|0.5", "I6|null"]);
        _tables.Run("agent_dashboard", $"agent_id, {Figures}").ShouldBe(["A1|5|5|5|1|2|5.25", "A2|1|1|1|1|0|null"]);
    }

    [Theory]
    [InlineData("Resolved", "Resolved")]
    [InlineData("resolved", "Not Resolved")]
    [InlineData("Resolved ", "Not Resolved")]
    [InlineData("Escalated", "Not Resolved")]
    [InlineData(null, "Not Resolved")]
    public void count_as_resolved_only_the_exact_word(string? resolution, string expected)
    {
        _tables.Given("interactions", Interaction("I1", "A1", resolution: resolution), Interaction("I2", "A1"));

        _tables.Run("interactions_enriched", "interaction_id, resolution_status").ShouldBe([$"I1|{expected}", "I2|Resolved"]);
        _tables.Run("supervisor_dashboard", $"team, {Figures}").ShouldBe([expected == "Resolved" ? "Blue|2|2|2|1|2|1" : "Blue|2|2|1|0.5|2|1"]);
    }

    [Fact]
    public void say_what_they_rest_on()
    {
        _tables.Given("interactions", Interaction("I1", "A1"), Interaction("I2", "A2", end: null), Interaction("I3", "A9"));
        // Of the third in quarantine a corrected row was accepted.
        _tables.Execute("INSERT INTO interactions_quarantine (ccq_id, ccq_kind, interaction_id) VALUES ('1-1', 'quarantined', 'I9'), ('1-2', 'quarantined', NULL), ('1-3', 'quarantined', 'I2'), ('1-r1', 'rejected', NULL)");

        _tables.Run("dashboard_basis").ShouldBe(["agent_dashboard|3|2|3|2|1|0.5", "supervisor_dashboard|3|2|3|2|1|0.5"]);
    }

    private static string?[] Interaction(string id, string agent, string? start = "2024-05-01 10:00:00", string? end = "2024-05-01 10:01:00", string? resolution = "Resolved")
        => [id, agent, "C1", start, end, "Billing", resolution];
}
