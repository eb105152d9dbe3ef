-- Of few responses, chance decides.
SELECT category, sum(responses * avg_csat) / sum(responses) AS mean_csat, CAST(sum(responses) AS BIGINT) AS responses, sum(satisfied_responses) / sum(responses) AS share_satisfied
FROM issue_categories
GROUP BY category
HAVING sum(responses) >= 20
ORDER BY mean_csat, category
LIMIT 30
