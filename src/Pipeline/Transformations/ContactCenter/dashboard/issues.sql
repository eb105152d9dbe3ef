SELECT
    coalesce(issue_type, 'not said') AS issue,
    resolution_status AS outcome,
    count(*) AS interactions
FROM interactions_enriched
GROUP BY ALL
ORDER BY sum(count(*)) OVER (PARTITION BY coalesce(issue_type, 'not said')) DESC, issue, outcome DESC
LIMIT 60
