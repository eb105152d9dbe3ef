-- The last 90 days with a response; the rolling mean is of the seven calendar days that end with the day.
WITH days AS (
    SELECT response_date AS day, CAST(sum(responses) AS BIGINT) AS responses
    FROM responses_over_time
    GROUP BY day
)
SELECT day, responses, sum(responses) OVER week / 7 AS mean_of_7_days
FROM days
WINDOW week AS (ORDER BY day RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
QUALIFY day > max(day) OVER () - 90
ORDER BY day
