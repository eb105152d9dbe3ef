-- The last 90 days with a response, of the five types of survey with most responses; of few scores, chance decides.
SELECT survey_date AS day, survey_type, rolling_7d_avg_satisfaction AS mean_of_7_days, rolling_7d_response_count AS responses_of_7_days
FROM survey_trends
WHERE survey_date > (SELECT max(survey_date) FROM survey_trends) - 90
    AND survey_type IN (SELECT survey_type FROM survey_metrics WHERE satisfaction_count >= 20 ORDER BY response_count DESC, survey_type LIMIT 5)
ORDER BY day, survey_type
