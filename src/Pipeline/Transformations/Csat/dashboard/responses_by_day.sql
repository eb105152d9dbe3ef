-- The last 90 days, also those without a response; the rolling mean is of the seven calendar days that end with the day.
WITH days AS (
    SELECT CAST(unnest(generate_series(last - 95, last, INTERVAL 1 DAY)) AS DATE) AS day
    FROM (SELECT max(response_date) AS last FROM responses_over_time)
), counted AS (
    SELECT day, CAST(coalesce(sum(responses), 0) AS BIGINT) AS responses
    FROM days
    LEFT JOIN responses_over_time ON response_date = day
    GROUP BY day
)
SELECT day, responses, sum(responses) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) / 7 AS mean_of_7_days
FROM counted
QUALIFY day > max(day) OVER () - 90
ORDER BY day
