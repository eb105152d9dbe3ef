-- All types of survey together: the last 90 days, which are the latest that hold one in a hundred of all responses, so that a few dated far ahead do not empty the picture. The score is of all responses of the seven calendar days that end with the day.
WITH days AS (
    SELECT survey_date AS day, sum(nps_count) AS n, sum(nps * nps_count) AS points
    FROM survey_trends
    GROUP BY day
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT survey_date AS day, sum(response_count) AS n FROM survey_trends GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT day, sum(points) OVER week / nullif(sum(n) OVER week, 0) AS nps_of_7_days, CAST(sum(n) OVER week AS BIGINT) AS scores_of_7_days
FROM days
WINDOW week AS (ORDER BY day RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
QUALIFY day BETWEEN (SELECT day FROM last) - 89 AND (SELECT day FROM last)
ORDER BY day
