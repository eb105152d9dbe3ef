-- The 30 most common issues, each as a whole; where none is said stands last.
WITH issues AS (
    SELECT CASE WHEN trim(issue_type) <> '' THEN issue_type ELSE 'not said' END AS issue, resolution_status AS outcome, count(*) AS interactions
    FROM interactions_enriched
    GROUP BY ALL
), counted AS (
    SELECT *, sum(interactions) OVER (PARTITION BY issue) AS of_issue FROM issues
)
SELECT issue, outcome, interactions
FROM counted
QUALIFY dense_rank() OVER (ORDER BY issue = 'not said', of_issue DESC, issue) <= 30
ORDER BY issue = 'not said', of_issue DESC, issue, outcome DESC
