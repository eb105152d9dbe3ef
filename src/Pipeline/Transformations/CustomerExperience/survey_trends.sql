-- One row for each day and type of survey with a response. The rolling means are of all responses of the seven calendar days that end with the day: a day
-- without responses brings none, and does not make the window reach back further.
WITH days AS (
    SELECT
        CAST("timestamp" AS DATE) AS survey_date,
        survey_type,
        count(*) AS response_count,
        count(satisfaction_score) AS satisfaction_count,
        sum(satisfaction_score) AS satisfaction_sum,
        count(nps_score) AS nps_count,
        sum(nps_score) AS nps_sum,
        count(*) FILTER (nps_score >= 9) AS promoters,
        count(*) FILTER (nps_score <= 6) AS detractors,
        count(DISTINCT customer_id) AS unique_customers
    FROM survey_responses_enriched
    GROUP BY ALL
)
SELECT
    survey_date,
    survey_type,
    response_count,
    unique_customers,
    satisfaction_count,
    satisfaction_sum / nullif(satisfaction_count, 0) AS avg_satisfaction,
    nps_count,
    nps_sum / nullif(nps_count, 0) AS avg_nps_score,
    100 * (promoters - detractors) / nullif(nps_count, 0) AS nps,
    CAST(sum(response_count) OVER week AS BIGINT) AS rolling_7d_response_count,
    sum(satisfaction_sum) OVER week / nullif(sum(satisfaction_count) OVER week, 0) AS rolling_7d_avg_satisfaction,
    sum(nps_sum) OVER week / nullif(sum(nps_count) OVER week, 0) AS rolling_7d_avg_nps_score,
    100 * (sum(promoters) OVER week - sum(detractors) OVER week) / nullif(sum(nps_count) OVER week, 0) AS rolling_7d_nps,
    CAST(year(survey_date) AS INTEGER) AS year,
    CAST(month(survey_date) AS INTEGER) AS month
FROM days
WINDOW week AS (PARTITION BY survey_type ORDER BY survey_date RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
