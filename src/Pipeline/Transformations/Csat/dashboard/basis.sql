-- As the table dashboard_basis says: of all distinct responses that ever came.
WITH received AS (
    SELECT dashboard, rows_used, rows_accepted + rows_quarantined + records_rejected AS rows_all FROM dashboard_basis
)
SELECT 'agents' AS basis, CAST((SELECT coalesce(sum(responses), 0) FROM agent_csat WHERE csat_rank IS NOT NULL) AS BIGINT) AS rows_used, rows_all FROM received WHERE dashboard = 'agent_csat'
UNION ALL SELECT 'supervisors', CAST((SELECT coalesce(sum(responses), 0) FROM supervisor_csat WHERE csat_rank IS NOT NULL) AS BIGINT), rows_all FROM received WHERE dashboard = 'supervisor_csat'
UNION ALL
SELECT 'categories', CAST((SELECT coalesce(sum(n), 0) FROM (SELECT sum(responses) AS n FROM issue_categories GROUP BY category) WHERE n >= 20) AS BIGINT), rows_all
FROM received
WHERE dashboard = 'issue_categories'
UNION ALL
SELECT 'recent', CAST((SELECT coalesce(sum(responses), 0) FROM responses_over_time WHERE response_date > (SELECT max(response_date) FROM responses_over_time) - 90) AS BIGINT), rows_all
FROM received
WHERE dashboard = 'responses_over_time'
UNION ALL SELECT 'responses', rows_used, rows_all FROM received WHERE dashboard = 'issue_categories'
UNION ALL SELECT 'timed', CAST((SELECT coalesce(sum(timed_responses), 0) FROM responses_over_time) AS BIGINT), rows_all FROM received WHERE dashboard = 'responses_over_time'
UNION ALL
SELECT 'clocked', CAST((SELECT coalesce(sum(responses), 0) FROM responses_over_time WHERE response_hour IS NOT NULL) AS BIGINT), rows_all
FROM received
WHERE dashboard = 'responses_over_time'
