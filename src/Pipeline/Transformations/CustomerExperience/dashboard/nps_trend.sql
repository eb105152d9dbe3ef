-- All types of survey together: the last 90 days with a response. The score is of all responses of the seven calendar days that end with the day.
WITH days AS (
    SELECT survey_date AS day, sum(nps_count) AS n, sum(nps * nps_count) AS points
    FROM survey_trends
    GROUP BY day
)
SELECT day, sum(points) OVER week / nullif(sum(n) OVER week, 0) AS nps_of_7_days, CAST(sum(n) OVER week AS BIGINT) AS scores_of_7_days
FROM days
WINDOW week AS (ORDER BY day RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
QUALIFY day > max(day) OVER () - 90
ORDER BY day
