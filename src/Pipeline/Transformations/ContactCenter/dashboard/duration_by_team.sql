-- Unknown is no team: it stands last.
SELECT team, avg_interaction_duration AS mean_minutes, timed_interactions AS timed
FROM supervisor_dashboard
WHERE timed_interactions > 0
ORDER BY team = 'Unknown', mean_minutes DESC, team
LIMIT 50
