-- For each dashboard: of all responses that came, how many its figures count, and how many of these have the scores that means are made of. What is
-- in quarantine, or could not be read, is in no figure; a row in quarantine whose id was accepted from another row is not counted again.
WITH received AS (
    SELECT
        (SELECT count(*) FROM survey_responses) AS rows_accepted,
        (SELECT count(*) FROM survey_responses_quarantine ANTI JOIN survey_responses USING (response_id) WHERE ccq_kind = 'quarantined') AS rows_quarantined,
        (SELECT count(*) FROM survey_responses_quarantine WHERE ccq_kind = 'rejected') AS records_rejected
), used AS (
    SELECT 'survey_metrics' AS dashboard, sum(response_count) AS rows_used, sum(satisfaction_count) AS rows_with_satisfaction, sum(nps_count) AS rows_with_nps FROM survey_metrics
    UNION ALL SELECT 'survey_trends', sum(response_count), sum(satisfaction_count), sum(nps_count) FROM survey_trends
    UNION ALL SELECT 'survey_statistics', sum(responses), sum(n), sum(nps_n) FROM survey_statistics
    UNION ALL SELECT 'survey_features', sum(responses), NULL, NULL FROM survey_features
)
SELECT
    dashboard,
    CAST(coalesce(rows_used, 0) AS BIGINT) AS rows_used,
    CAST(rows_with_satisfaction AS BIGINT) AS rows_with_satisfaction,
    CAST(rows_with_nps AS BIGINT) AS rows_with_nps,
    rows_accepted,
    rows_quarantined,
    records_rejected,
    coalesce(rows_used, 0) / nullif(rows_accepted + rows_quarantined + records_rejected, 0) AS share_of_rows
FROM used, received
