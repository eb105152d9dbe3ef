-- The last 90 days with an interaction; the rolling rate is of all interactions of the seven calendar days that end with the day.
WITH days AS (
    SELECT CAST(start_time AS DATE) AS day, count(*) AS interactions, count(*) FILTER (resolution_status = 'Resolved') AS resolved
    FROM interactions_enriched
    WHERE start_time IS NOT NULL
    GROUP BY day
)
SELECT
    day,
    resolved / interactions AS resolution_rate,
    sum(resolved) OVER week / sum(interactions) OVER week AS rolling_rate,
    interactions
FROM days
WINDOW week AS (ORDER BY day RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
QUALIFY day > max(day) OVER () - 90
ORDER BY day
