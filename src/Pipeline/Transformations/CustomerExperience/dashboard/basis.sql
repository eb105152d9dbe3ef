-- As the table dashboard_basis says: of all distinct responses that ever came.
WITH received AS (
    SELECT rows_used, rows_with_satisfaction, rows_with_nps, rows_accepted + rows_quarantined + records_rejected AS rows_all
    FROM dashboard_basis
    WHERE dashboard = 'survey_metrics'
)
SELECT 'responses' AS basis, rows_used, rows_all FROM received
UNION ALL SELECT 'satisfaction', rows_with_satisfaction, rows_all FROM received
UNION ALL SELECT 'nps', rows_with_nps, rows_all FROM received
