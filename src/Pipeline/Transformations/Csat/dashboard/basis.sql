-- Of all responses that came, as the table dashboard_basis says, those that a picture shows: what its own LIMIT leaves out is not counted.
WITH received AS (
    SELECT rows_used, rows_accepted + rows_quarantined + records_rejected AS rows_all FROM dashboard_basis WHERE dashboard = 'issue_categories'
), agents AS (
    SELECT responses AS n FROM agent_csat WHERE csat_rank <= 20 ORDER BY csat_rank, agent_name LIMIT 20
), supervisors AS (
    SELECT responses AS n FROM supervisor_csat WHERE csat_rank <= 20 ORDER BY csat_rank, supervisor LIMIT 20
), issues AS (
    SELECT responses AS n FROM issue_categories ORDER BY frequency_rank LIMIT 15
), categories AS (
    SELECT sum(responses) AS n FROM issue_categories GROUP BY category HAVING sum(responses) >= 20 ORDER BY sum(responses * avg_csat) / sum(responses), category LIMIT 30
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT response_date AS day, sum(responses) AS n FROM responses_over_time GROUP BY 1)
    ) WHERE near * 100 >= n_all
), recent AS (
    SELECT responses AS n FROM responses_over_time, last WHERE response_date BETWEEN day - 89 AND day
), used AS (
    SELECT 'agents' AS basis, sum(n) AS n FROM agents
    UNION ALL SELECT 'supervisors', sum(n) FROM supervisors
    UNION ALL SELECT 'issues', sum(n) FROM issues
    UNION ALL SELECT 'categories', sum(n) FROM categories
    UNION ALL SELECT 'recent', sum(n) FROM recent
    UNION ALL SELECT 'timed', sum(timed_responses) FROM responses_over_time
    UNION ALL SELECT 'clocked', sum(responses) FROM responses_over_time WHERE response_hour IS NOT NULL
)
SELECT 'responses' AS basis, rows_used, rows_all FROM received
UNION ALL
SELECT basis, CAST(coalesce(n, 0) AS BIGINT), rows_all FROM used, received
