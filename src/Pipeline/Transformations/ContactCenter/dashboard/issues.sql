WITH issues AS (
    SELECT coalesce(issue_type, 'not said') AS issue, resolution_status AS outcome, count(*) AS interactions
    FROM interactions_enriched
    GROUP BY ALL
)
SELECT issue, outcome, interactions
FROM issues
ORDER BY sum(interactions) OVER (PARTITION BY issue) DESC, issue, outcome DESC
LIMIT 60
