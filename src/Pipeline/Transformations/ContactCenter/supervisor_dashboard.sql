-- One row for each team that has an interaction, and one, Unknown, for interactions whose agent nobody knows or has no team: so teams add up to all.
SELECT
    coalesce(team, 'Unknown') AS team,
    any_value(supervisor_id) AS supervisor_id,
    any_value(supervisor_name) AS supervisor_name,
    count(DISTINCT agent_id) AS num_agents,
    count(*) AS num_interactions,
    count(*) AS total_interactions,
    count(*) FILTER (resolution_status = 'Resolved') AS resolved_interactions,
    count(*) FILTER (resolution_status = 'Resolved') / count(*) AS resolution_rate,
    count(interaction_duration) AS timed_interactions,
    sum(epoch_us(end_time) - epoch_us(start_time)) FILTER (interaction_duration IS NOT NULL) / count(interaction_duration) / 60000000 AS avg_interaction_duration
FROM interactions_enriched
GROUP BY coalesce(team, 'Unknown')
