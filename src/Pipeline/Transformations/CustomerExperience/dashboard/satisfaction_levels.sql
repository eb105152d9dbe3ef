-- Of few scores, chance decides.
SELECT survey_type, level, scores / nullif(satisfaction_count, 0) AS share, scores
FROM (
    SELECT survey_type, satisfaction_count, unnest(['High', 'Medium', 'Low']) AS level, unnest([high_satisfaction, medium_satisfaction, low_satisfaction]) AS scores
    FROM survey_metrics
    WHERE satisfaction_count >= 20
    ORDER BY response_count DESC, survey_type
    LIMIT 60
)
ORDER BY survey_type, level = 'Low', level = 'Medium'
