-- The last 90 days are the latest that hold one in a hundred of all responses, so that a few dated far ahead do not empty the picture; also days without a response. The rolling mean is of the seven calendar days that end with the day.
WITH last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT response_date AS day, sum(responses) AS n FROM responses_over_time GROUP BY 1)
    ) WHERE near * 100 >= n_all
), days AS (
    SELECT CAST(unnest(generate_series(day - 95, day, INTERVAL 1 DAY)) AS DATE) AS day FROM last
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
