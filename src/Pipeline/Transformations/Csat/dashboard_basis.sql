-- For each dashboard: of all responses that came, how many its figures count. What is in quarantine, or could not be read, is in no figure; a row in
-- quarantine whose id was accepted from another row is not counted again.
WITH received AS (
    SELECT
        (SELECT count(*) FROM csat_responses) AS rows_accepted,
        (SELECT count(*) FROM csat_responses_quarantine ANTI JOIN csat_responses USING (unique_id) WHERE ccq_kind = 'quarantined') AS rows_quarantined,
        (SELECT count(*) FROM csat_responses_quarantine WHERE ccq_kind = 'rejected') AS records_rejected
), used AS (
    SELECT 'agent_csat' AS dashboard, CAST(sum(responses) AS BIGINT) AS rows_used FROM agent_csat
    UNION ALL SELECT 'supervisor_csat', CAST(sum(responses) AS BIGINT) FROM supervisor_csat
    UNION ALL SELECT 'issue_categories', CAST(sum(responses) AS BIGINT) FROM issue_categories
    UNION ALL SELECT 'responses_over_time', CAST(sum(responses) AS BIGINT) FROM responses_over_time
)
SELECT
    dashboard,
    coalesce(rows_used, 0) AS rows_used,
    rows_accepted,
    rows_quarantined,
    records_rejected,
    coalesce(rows_used, 0) / nullif(rows_accepted + rows_quarantined + records_rejected, 0) AS share_of_rows
FROM used, received
