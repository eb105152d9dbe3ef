-- Of few scores, chance decides.
SELECT survey_type, nps, nps_count AS scores, promoters / nps_count AS promoters, detractors / nps_count AS detractors
FROM survey_metrics
WHERE nps_count >= 20
ORDER BY nps DESC, survey_type
LIMIT 30
