WITH issues AS (
    SELECT CASE WHEN trim(issue_type) <> '' THEN issue_type ELSE 'not said' END AS issue, resolution_status AS outcome, count(*) AS interactions
    FROM interactions_enriched
    GROUP BY ALL
)
SELECT issue, outcome, interactions
FROM issues
ORDER BY sum(interactions) OVER (PARTITION BY issue) DESC, issue, outcome DESC
LIMIT 60
