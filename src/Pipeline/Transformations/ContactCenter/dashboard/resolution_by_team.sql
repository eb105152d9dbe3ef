-- Unknown is no team: it stands last.
SELECT team, resolution_rate, num_interactions AS interactions, num_agents AS agents, supervisor_id AS supervisor
FROM supervisor_dashboard
ORDER BY team = 'Unknown', resolution_rate DESC, team
LIMIT 50
