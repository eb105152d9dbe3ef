using System.Text.Json;

namespace ContactCenter.Cli.Tests.Shipped;

public class The_shipped_suites_on_the_shipped_drops : CcqTest
{
    private static readonly string[] _madeByPipelines =
    [
        "agent_dashboard", "contact_center_dashboard_basis", "interactions_enriched", "supervisor_dashboard",
        "agent_csat", "csat_dashboard_basis", "issue_categories", "responses_over_time", "supervisor_csat",
        "customer_agent_conversations", "customer_courier_conversations",
        "customer_experience_dashboard_basis", "survey_features", "survey_metrics", "survey_responses_enriched", "survey_statistics", "survey_trends",
    ];

    private readonly string _suites = Repository.At("suites");

    [Fact]
    public void have_no_faults()
    {
        var suites = Directory.GetFiles(_suites, "*.yaml", SearchOption.AllDirectories).Length;
        var ended = CcqWith(["suite", "check", _suites]);
        ended.Code.ShouldBe(0, ended.Error);
        ended.Output.ShouldMatch($@"^{suites} suites with \d+ rules: no faults\n$");
    }

    [Fact]
    public void find_every_planted_defect_and_nothing_else()
    {
        var ended = CcqWith(["validate", _suites, "--format", "json"]);

        ended.Code.ShouldBe(1, ended.Error);
        using var verdict = JsonDocument.Parse(ended.Output);
        Verdict.Findings(verdict).ShouldBe(Manifest.Read(Repository.At("data/manifest.json")).Findings);
    }

    [Fact]
    public void judge_every_table_but_those_that_a_pipeline_makes()
    {
        using var verdict = JsonDocument.Parse(CcqWith(["validate", _suites, "--format", "json"]).Output);
        verdict.RootElement.GetProperty("suites").EnumerateArray()
            .Where(suite => suite.GetProperty("status").GetString() != "judged")
            .Select(suite => $"{suite.GetProperty("suite")} {suite.GetProperty("status")}")
            .ShouldBe(_madeByPipelines.Select(suite => $"{suite} not_published"));
        verdict.RootElement.GetProperty("statistics").GetProperty("errored").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("customer-experience/customers.csv", "customer-experience", new[] { 1, 2, 3 })]
    [InlineData("contact-center/agents.csv", "contact-center", new[] { 1 })]
    public void show_no_name_and_no_way_to_reach_a_person(string drop, string system, int[] personal)
    {
        var suites = Path.Combine(_suites, system);
        var report = InFolder("./verdict.json");
        var texts = new[]
        {
            CcqWith(["validate", suites, "--format", "json"]).Output,
            CcqWith(["validate", suites, "--verbose", "--report", $"json={report}"]).Output,
            File.ReadAllText(report),
        };

        var values = File.ReadLines(Repository.At($"data/{drop}")).Skip(1)
            .Select(line => line.Split(','))
            .SelectMany(fields => personal.Where(column => column < fields.Length).Select(column => fields[column].Trim('"')))
            .Where(value => value.Length > 5)
            .ToHashSet();
        values.Count.ShouldBeGreaterThan(30);
        foreach (var text in texts)
            values.Where(text.Contains).ShouldBeEmpty();
    }
}
