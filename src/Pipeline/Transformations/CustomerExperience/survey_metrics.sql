-- One row for each type of survey. The Net Promoter Score is made of counts: the percentage of 9 and 10 minus that of 0 to 6, of those who gave an NPS score.
SELECT
    survey_type,
    avg(satisfaction_score) AS avg_satisfaction,
    avg(nps_score) AS avg_nps_score,
    100 * (count(*) FILTER (nps_score >= 9) - count(*) FILTER (nps_score <= 6)) / nullif(count(nps_score), 0) AS nps,
    count(*) AS response_count,
    count(DISTINCT customer_id) AS unique_customers,
    count(satisfaction_score) AS satisfaction_count,
    count(nps_score) AS nps_count,
    count(*) FILTER (nps_score >= 9) AS promoters,
    count(*) FILTER (nps_score <= 6) AS detractors,
    count(*) FILTER (satisfaction_category = 'High') AS high_satisfaction,
    count(*) FILTER (satisfaction_category = 'Medium') AS medium_satisfaction,
    count(*) FILTER (satisfaction_category = 'Low') AS low_satisfaction
FROM survey_responses_enriched
GROUP BY survey_type
