SELECT
    CASE WHEN num_agents >= 4 THEN '4 or more' ELSE CAST(num_agents AS VARCHAR) END AS agents,
    count(*) FILTER (resolved) / count(*) AS resolved,
    count(*) AS conversations
FROM customer_agent_conversations
GROUP BY agents
ORDER BY agents
