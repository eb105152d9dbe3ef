-- For each dashboard: of all interactions that came, how many its figures count. What is in quarantine, or could not be read, is in no figure; a
-- row in quarantine whose id was accepted from another row is not counted again.
WITH received AS (
    SELECT
        (SELECT count(*) FROM interactions) AS rows_accepted,
        (SELECT count(*) FROM interactions_quarantine ANTI JOIN interactions USING (interaction_id) WHERE ccq_kind = 'quarantined') AS rows_quarantined,
        (SELECT count(*) FROM interactions_quarantine WHERE ccq_kind = 'rejected') AS records_rejected
), used AS (
    SELECT 'agent_dashboard' AS dashboard, CAST(sum(num_interactions) AS BIGINT) AS rows_used, CAST(sum(timed_interactions) AS BIGINT) AS rows_timed FROM agent_dashboard
    UNION ALL SELECT 'supervisor_dashboard', CAST(sum(num_interactions) AS BIGINT), CAST(sum(timed_interactions) AS BIGINT) FROM supervisor_dashboard
)
SELECT
    dashboard,
    coalesce(rows_used, 0) AS rows_used,
    coalesce(rows_timed, 0) AS rows_timed,
    rows_accepted,
    rows_quarantined,
    records_rejected,
    coalesce(rows_used, 0) / nullif(rows_accepted + rows_quarantined + records_rejected, 0) AS share_of_rows
FROM used, received
