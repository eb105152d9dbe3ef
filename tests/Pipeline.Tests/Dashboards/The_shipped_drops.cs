using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Dashboards;

/// <summary>What holds of every dashboard pipeline on the shipped drops, whose source is the one that the dashboards count.</summary>
public abstract class The_shipped_drops : DashboardTest
{
    private readonly string _source;

    private protected The_shipped_drops(string pipeline, string source)
        : base(pipeline)
    {
        _source = source;
        Data = ShippedData;
    }

    /// <summary>The counts of the accepted rows that the gold tables have, each as SQL after SELECT.</summary>
    private protected abstract IEnumerable<(string Table, string Count, string Accepted)> Counts { get; }

    [Fact]
    public void are_published_with_all_rules_of_the_outputs_met()
    {
        var result = Run();

        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.Published);
        result.Suites.Where(verdict => result.Steps.Any(step => verdict.Batch!.Data == step.Table)).SelectMany(verdict => verdict.Results)
            .Where(rule => rule.Outcome is not (Expectations.Results.Outcome.Met or Expectations.Results.Outcome.NotApplicable)).Select(rule => rule.Id).ShouldBeEmpty();
        result.Sinks.ShouldAllBe(sink => sink.Fault == null);
        result.Sinks.Select(sink => sink.Table).Distinct().Count().ShouldBe(result.Steps.Count(step => step.Table.StartsWith("gold.", StringComparison.Ordinal)));
    }

    [Fact]
    public void have_no_quarantined_row_in_any_figure()
    {
        var ledger = Run().Sources.Single(source => source.Source == _source);
        ledger.Quarantined.ShouldBeGreaterThan(0);
        ledger.Rejected.ShouldBeGreaterThan(0);

        Rows($"quarantine.{_source}", "count(*)").ShouldBe([$"{ledger.Quarantined + ledger.Rejected}"]);
        Query($"SELECT count(*) FROM {Relation($"silver.{_source}")} SEMI JOIN {Relation($"quarantine.{_source}")} USING (ccq_file, ccq_line)").ShouldBe(["0"]);
        foreach (var (table, count, accepted) in Counts)
            Rows(table, count).ShouldBe(Rows($"silver.{_source}", accepted), table);
        Rows("gold.dashboard_basis", "DISTINCT rows_accepted, rows_quarantined, records_rejected").ShouldBe([$"{ledger.Accepted}|{ledger.Quarantined}|{ledger.Rejected}"]);
    }
}

public class The_shipped_interactions() : The_shipped_drops("contact-center", "interactions")
{
    private protected override IEnumerable<(string Table, string Count, string Accepted)> Counts =>
    [
        ("silver.interactions_enriched", "count(*), count(DISTINCT interaction_id)", "count(*), count(DISTINCT interaction_id)"),
        ("gold.agent_dashboard", "sum(num_interactions), count(*)", "count(*), count(DISTINCT agent_id)"),
        ("gold.supervisor_dashboard", "sum(num_interactions), sum(resolved_interactions)", "count(*), count(*) FILTER (resolution = 'Resolved')"),
    ];
}

public class The_shipped_surveys() : The_shipped_drops("customer-experience", "survey_responses")
{
    private protected override IEnumerable<(string Table, string Count, string Accepted)> Counts =>
    [
        ("silver.survey_responses_enriched", "count(*)", "count(*)"),
        ("silver.survey_features", "sum(responses), count(*)", "count(*), count(DISTINCT customer_id)"),
        ("gold.survey_metrics", "sum(response_count), sum(satisfaction_count)", "count(*), count(satisfaction_score)"),
        ("gold.survey_trends", "sum(response_count)", "count(*)"),
        ("gold.survey_statistics", "sum(responses), sum(nps_n)", "count(*), count(nps_score)"),
    ];
}

public class The_shipped_csat_responses() : The_shipped_drops("csat", "csat_responses")
{
    private protected override IEnumerable<(string Table, string Count, string Accepted)> Counts =>
    [
        ("gold.agent_csat", "sum(responses)", "count(agent_name)"),
        ("gold.supervisor_csat", "sum(responses)", "count(supervisor)"),
        ("gold.issue_categories", "sum(responses)", "count(*)"),
        ("gold.responses_over_time", "sum(responses), sum(responses) FILTER (response_hour IS NULL)", "count(*), count(*) FILTER (response_clock_lost)"),
    ];
}
