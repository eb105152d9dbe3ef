SELECT supervisor, avg_csat AS mean_csat, responses, agents, csat_rank AS rank
FROM supervisor_csat
WHERE csat_rank <= 20
ORDER BY csat_rank, supervisor
LIMIT 20
