-- The last 26 weeks with a response, each by its Monday.
SELECT CAST(date_trunc('week', survey_date) AS DATE) AS week, survey_type, CAST(sum(response_count) AS BIGINT) AS responses
FROM survey_trends
WHERE survey_date >= date_trunc('week', (SELECT max(survey_date) FROM survey_trends)) - INTERVAL 25 WEEKS
GROUP BY ALL
ORDER BY week, survey_type
