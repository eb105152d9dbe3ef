-- Of all interactions that came, as the table dashboard_basis says, those that a picture shows: what its own LIMIT leaves out is not counted.
WITH received AS (
    SELECT rows_used, rows_accepted + rows_quarantined + records_rejected AS rows_all FROM dashboard_basis WHERE dashboard = 'supervisor_dashboard'
), teams AS (
    SELECT num_interactions AS n FROM supervisor_dashboard ORDER BY team = 'Unknown', resolution_rate DESC, team LIMIT 50
), timed AS (
    SELECT timed_interactions AS n FROM supervisor_dashboard WHERE timed_interactions > 0 ORDER BY team = 'Unknown', avg_interaction_duration DESC, team LIMIT 50
), agents AS (
    SELECT num_interactions AS n FROM agent_dashboard WHERE num_interactions >= 20 ORDER BY resolution_rate DESC, num_interactions DESC, agent_id LIMIT 20
), issues AS (
    SELECT count(*) AS n
    FROM (SELECT CASE WHEN trim(issue_type) <> '' THEN issue_type ELSE 'not said' END AS issue FROM interactions_enriched)
    GROUP BY issue
    ORDER BY issue = 'not said', n DESC, issue
    LIMIT 30
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT CAST(start_time AS DATE) AS day, count(*) AS n FROM interactions_enriched WHERE start_time IS NOT NULL GROUP BY 1)
    ) WHERE near * 100 >= n_all
), recent AS (
    SELECT 1 AS n FROM interactions_enriched, last WHERE CAST(start_time AS DATE) BETWEEN day - 89 AND day
), used AS (
    SELECT 'teams' AS basis, sum(n) AS n FROM teams
    UNION ALL SELECT 'timed', sum(n) FROM timed
    UNION ALL SELECT 'agents', sum(n) FROM agents
    UNION ALL SELECT 'issues', sum(n) FROM issues
    UNION ALL SELECT 'started', count(start_time) FROM interactions_enriched
    UNION ALL SELECT 'recent', sum(n) FROM recent
)
SELECT 'interactions' AS basis, rows_used, rows_all FROM received
UNION ALL
SELECT basis, CAST(coalesce(n, 0) AS BIGINT), rows_all FROM used, received
