-- Of few scores, chance decides.
SELECT channel, survey_type, mean AS mean_satisfaction, n AS scores
FROM survey_statistics
WHERE n >= 20
ORDER BY survey_type, channel
LIMIT 200
