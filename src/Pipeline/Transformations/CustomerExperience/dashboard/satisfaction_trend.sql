-- The last 90 days, which are the latest that hold one in a hundred of all responses, so that a few dated far ahead do not empty the picture; of the five types of survey with most responses; of few scores, chance decides.
WITH last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT survey_date AS day, sum(response_count) AS n FROM survey_trends GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT survey_date AS day, survey_type, rolling_7d_avg_satisfaction AS mean_of_7_days, rolling_7d_response_count AS responses_of_7_days
FROM survey_trends
WHERE survey_date BETWEEN (SELECT day FROM last) - 89 AND (SELECT day FROM last)
    AND survey_type IN (SELECT survey_type FROM survey_metrics WHERE satisfaction_count >= 20 ORDER BY response_count DESC, survey_type LIMIT 5)
ORDER BY day, survey_type
