using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Dashboards;

/// <summary>Pipelines whose SQL somebody has broken, on the shipped drops: a rule of the outputs says so, and nothing is published.</summary>
public abstract class SQL_that_is_wrong : DashboardTest
{
    private protected SQL_that_is_wrong(string pipeline)
        : base(pipeline)
        => Data = ShippedData;

    private protected void ShouldBeStopped(string table, string old, string @new, string rule)
    {
        GivenSqlWith(table, old, @new);
        var result = Run();

        result.Status.ShouldBe(PipelineStatus.Stopped, string.Join('\n', result.Reasons));
        result.Reasons.Select(reason => reason[..reason.IndexOf(':', StringComparison.Ordinal)]).ShouldContain(rule);
        IsPublished("gold.dashboard_basis").ShouldBeFalse();
    }
}

public class SQL_of_the_contact_center_that_is_wrong() : SQL_that_is_wrong("contact-center")
{
    [Theory]
    [InlineData("interactions_enriched", "    QUALIFY row_number() OVER (PARTITION BY team ORDER BY supervisor_id) = 1\n", "", "interactions_enriched/interaction_id/expect_column_values_to_be_unique")]
    [InlineData("interactions_enriched", "    QUALIFY row_number() OVER (PARTITION BY team ORDER BY supervisor_id) = 1\n", "", "interactions_enriched/expect_table_row_count_to_equal_other_table")]
    [InlineData("interactions_enriched", "ORDER BY supervisor_id)", "ORDER BY supervisor_id DESC)", "interactions_enriched/supervisors_are_those_of_the_team")]
    [InlineData("interactions_enriched", "LEFT JOIN agents AS a", "JOIN agents AS a", "interactions_enriched/values_of_the_interactions")]
    [InlineData("interactions_enriched", "a.agent_id = i.agent_id", "a.name = i.agent_id", "interactions_enriched/agents_are_the_known_ones")]
    [InlineData("interactions_enriched", "a.name AS agent_name", "s.name AS agent_name", "interactions_enriched/agents_are_the_known_ones")]
    [InlineData("interactions_enriched", "i.resolution = 'Resolved'", "lower(i.resolution) = 'resolved'", "interactions_enriched/status_follows_resolution")]
    [InlineData("interactions_enriched", "CASE WHEN i.end_time >= i.start_time THEN (", "CASE WHEN true THEN (", "interactions_enriched/duration_of_a_known_span")]
    [InlineData("agent_dashboard", "FROM interactions_enriched", "FROM interactions_enriched WHERE team IS NOT NULL", "agent_dashboard/sums_are_those_of_the_interactions")]
    [InlineData("supervisor_dashboard", "FROM interactions_enriched", "FROM interactions_enriched WHERE team IS NOT NULL", "agent_dashboard/teams_are_those_of_supervisors")]
    [InlineData("supervisor_dashboard", "(resolution_status = 'Resolved') / count(*)", "(resolution_status = 'Resolved') / count(resolution)", "supervisor_dashboard/resolved_within_total")]
    [InlineData("agent_dashboard", " / count(interaction_duration) / 60000000", " / count(*) / 60000000", "agent_dashboard/durations_are_those_of_the_interactions")]
    public void is_stopped(string table, string old, string @new, string rule) => ShouldBeStopped(table, old, @new, rule);
}

public class SQL_of_surveys_that_is_wrong() : SQL_that_is_wrong("customer-experience")
{
    [Theory]
    [InlineData("survey_responses_enriched", "LEFT JOIN", "JOIN", "survey_responses_enriched/expect_table_row_count_to_equal_other_table")]
    [InlineData("survey_responses_enriched", "c.customer_id = r.customer_id", "c.segment = r.channel", "survey_responses_enriched/customers_are_the_known_ones")]
    [InlineData("survey_metrics", "count(*) FILTER (nps_score <= 6)) / nullif", "count(*) FILTER (nps_score <= 7)) / nullif", "survey_metrics/nps_of_promoters_and_detractors")]
    [InlineData("survey_metrics", "avg(nps_score) AS avg_nps_score", "avg(coalesce(nps_score, 0)) AS avg_nps_score", "survey_metrics/sums_are_those_of_the_responses")]
    [InlineData("survey_trends", "RANGE BETWEEN INTERVAL 6 DAYS PRECEDING", "ROWS BETWEEN 6 PRECEDING", "survey_trends/seven_calendar_days")]
    [InlineData("survey_trends", "INTERVAL 6 DAYS", "INTERVAL 7 DAYS", "survey_trends/seven_calendar_days")]
    [InlineData("survey_trends", "PARTITION BY survey_type ORDER", "ORDER", "survey_trends/seven_calendar_days")]
    [InlineData("survey_statistics", "GROUP BY survey_type, channel", "WHERE channel <> 'Fax' GROUP BY survey_type, channel", "survey_statistics/channels_add_up_to_the_metrics")]
    [InlineData("survey_features", "LEFT JOIN forms", "JOIN forms", "survey_features/sums_are_those_of_the_responses")]
    public void is_stopped(string table, string old, string @new, string rule) => ShouldBeStopped(table, old, @new, rule);
}

public class SQL_of_csat_that_is_wrong() : SQL_that_is_wrong("csat")
{
    [Theory]
    [InlineData("agent_csat", "GROUP BY agent_name", "GROUP BY agent_name, supervisor", "agent_csat/agent_name/expect_column_values_to_be_unique")]
    [InlineData("agent_csat", "WHERE agent_name IS NOT NULL", "WHERE agent_name IS NOT NULL AND response_minutes IS NOT NULL", "agent_csat/sums_are_those_of_the_responses")]
    [InlineData("agent_csat", "ORDER BY avg_csat DESC", "ORDER BY avg_csat", "agent_csat/better_mean_has_better_rank")]
    [InlineData("issue_categories", "GROUP BY category, sub_category", "WHERE order_id IS NOT NULL GROUP BY category, sub_category", "issue_categories/sums_are_those_of_the_responses")]
    [InlineData("issue_categories", "ORDER BY responses DESC, ", "ORDER BY ", "issue_categories/most_common_first")]
    [InlineData("responses_over_time", "GROUP BY response_date", "WHERE NOT response_clock_lost GROUP BY response_date", "responses_over_time/sums_are_those_of_the_responses")]
    [InlineData("responses_over_time", "FROM csat_responses", "FROM (SELECT * REPLACE (CAST(issue_reported_at AS DATE) AS response_date) FROM csat_responses)", "responses_over_time/days_are_those_of_the_responses")]
    [InlineData("supervisor_csat", "csat_score >= 4) / count(*)", "csat_score > 4) / count(*)", "supervisor_csat/satisfied_within_responses")]
    public void is_stopped(string table, string old, string @new, string rule) => ShouldBeStopped(table, old, @new, rule);
}
