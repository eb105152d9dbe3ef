SELECT
    CAST(sum(response_count) AS BIGINT) AS responses,
    sum(satisfaction_count * avg_satisfaction) / nullif(sum(satisfaction_count), 0) AS mean_satisfaction,
    100 * (sum(promoters) - sum(detractors)) / nullif(sum(nps_count), 0) AS nps,
    sum(satisfaction_count) / nullif(sum(response_count), 0) AS with_satisfaction,
    sum(nps_count) / nullif(sum(response_count), 0) AS with_nps,
    sum(high_satisfaction) / nullif(sum(satisfaction_count), 0) AS high_satisfaction
FROM survey_metrics
