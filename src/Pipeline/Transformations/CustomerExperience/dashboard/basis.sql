-- Of all responses that came, as the table dashboard_basis says, those that a picture shows: what its own LIMIT leaves out is not counted.
WITH received AS (
    SELECT rows_used, rows_accepted + rows_quarantined + records_rejected AS rows_all
    FROM dashboard_basis
    WHERE dashboard = 'survey_metrics'
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT survey_date AS day, sum(response_count) AS n FROM survey_trends GROUP BY 1)
    ) WHERE near * 100 >= n_all
), recent AS (
    SELECT survey_trends.* FROM survey_trends, last WHERE survey_date BETWEEN day - 89 AND day
), weeks AS (
    SELECT survey_trends.* FROM survey_trends, last WHERE survey_date BETWEEN date_trunc('week', day) - INTERVAL 25 WEEKS AND day
), common AS (
    SELECT survey_type FROM survey_metrics WHERE satisfaction_count >= 20 ORDER BY response_count DESC, survey_type LIMIT 5
), satisfaction AS (
    SELECT satisfaction_count AS n FROM survey_metrics WHERE satisfaction_count >= 20 ORDER BY response_count DESC, survey_type LIMIT 60
), channels AS (
    SELECT n FROM survey_statistics WHERE n >= 20 ORDER BY survey_type, channel LIMIT 200
), nps AS (
    SELECT nps_count AS n FROM survey_metrics WHERE nps_count >= 20 ORDER BY nps DESC, survey_type LIMIT 30
), used AS (
    SELECT 'satisfaction' AS basis, sum(n) AS n FROM satisfaction
    UNION ALL SELECT 'channels', sum(n) FROM channels
    UNION ALL SELECT 'nps', sum(n) FROM nps
    UNION ALL SELECT 'recent_satisfaction', sum(satisfaction_count) FROM recent SEMI JOIN common USING (survey_type)
    UNION ALL SELECT 'recent_nps', sum(nps_count) FROM recent
    UNION ALL SELECT 'weeks', sum(response_count) FROM weeks
)
SELECT 'responses' AS basis, rows_used, rows_all FROM received
UNION ALL
SELECT basis, CAST(coalesce(n, 0) AS BIGINT), rows_all FROM used, received
