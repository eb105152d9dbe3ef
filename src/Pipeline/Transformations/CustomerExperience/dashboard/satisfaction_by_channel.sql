SELECT channel, survey_type, mean AS mean_satisfaction, n AS scores
FROM survey_statistics
WHERE n > 0
ORDER BY survey_type, channel
LIMIT 200
