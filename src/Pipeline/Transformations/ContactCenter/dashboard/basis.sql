-- As the table dashboard_basis says: of all distinct interactions that ever came.
SELECT 'interactions' AS basis, rows_used, rows_accepted + rows_quarantined + records_rejected AS rows_all FROM dashboard_basis WHERE dashboard = 'supervisor_dashboard'
UNION ALL
SELECT 'timed', rows_timed, rows_accepted + rows_quarantined + records_rejected FROM dashboard_basis WHERE dashboard = 'supervisor_dashboard'
UNION ALL
SELECT 'started', (SELECT count(start_time) FROM interactions_enriched), rows_accepted + rows_quarantined + records_rejected FROM dashboard_basis WHERE dashboard = 'supervisor_dashboard'
