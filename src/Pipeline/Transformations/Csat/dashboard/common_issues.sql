SELECT concat(category, ': ', sub_category) AS issue, responses, share_of_responses AS share, avg_csat AS mean_csat
FROM issue_categories
ORDER BY frequency_rank
LIMIT 15
