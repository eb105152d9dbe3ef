SELECT agent_name AS agent, avg_csat AS mean_csat, responses, share_satisfied, csat_rank AS rank
FROM agent_csat
WHERE csat_rank <= 20
ORDER BY csat_rank, agent
LIMIT 20
