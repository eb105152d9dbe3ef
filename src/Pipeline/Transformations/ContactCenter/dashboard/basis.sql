-- As the table dashboard_basis says: of all distinct interactions that ever came.
WITH received AS (
    SELECT rows_used, rows_timed, rows_accepted + rows_quarantined + records_rejected AS rows_all FROM dashboard_basis WHERE dashboard = 'supervisor_dashboard'
)
SELECT 'interactions' AS basis, rows_used, rows_all FROM received
UNION ALL SELECT 'timed', rows_timed, rows_all FROM received
UNION ALL SELECT 'agents', CAST((SELECT coalesce(sum(num_interactions), 0) FROM agent_dashboard WHERE num_interactions >= 20) AS BIGINT), rows_all FROM received
UNION ALL SELECT 'started', (SELECT count(start_time) FROM interactions_enriched), rows_all FROM received
UNION ALL
SELECT 'recent', (SELECT count(*) FROM interactions_enriched WHERE CAST(start_time AS DATE) > (SELECT CAST(max(start_time) AS DATE) FROM interactions_enriched) - 90), rows_all
FROM received
