-- The last 26 weeks, each by its Monday. They end with the latest 90 days that hold one in a hundred of all responses, so that a few dated far ahead do not empty the picture.
WITH last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT survey_date AS day, sum(response_count) AS n FROM survey_trends GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT CAST(date_trunc('week', survey_date) AS DATE) AS week, survey_type, CAST(sum(response_count) AS BIGINT) AS responses
FROM survey_trends
WHERE survey_date BETWEEN date_trunc('week', (SELECT day FROM last)) - INTERVAL 25 WEEKS AND (SELECT day FROM last)
GROUP BY ALL
ORDER BY week, survey_type
