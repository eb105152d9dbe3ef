SELECT
    CAST(sum(responses) AS BIGINT) AS responses,
    sum(responses * avg_csat) / nullif(sum(responses), 0) AS mean_csat,
    sum(satisfied_responses) / nullif(sum(responses), 0) AS satisfied
FROM responses_over_time
