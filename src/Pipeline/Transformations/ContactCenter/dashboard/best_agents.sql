-- Of few interactions, chance decides.
SELECT agent_id AS agent, resolution_rate, num_interactions AS interactions, avg_interaction_duration AS mean_minutes, coalesce(team, 'Unknown') AS team
FROM agent_dashboard
WHERE num_interactions >= 20
ORDER BY resolution_rate DESC, interactions DESC, agent
LIMIT 20
