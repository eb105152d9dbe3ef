-- One row for each agent who has an interaction, known or not. The mean is made of whole microseconds, so that no order of rows changes it.
SELECT
    agent_id,
    any_value(agent_name) AS agent_name,
    any_value(team) AS team,
    count(*) AS num_interactions,
    count(*) AS total_interactions,
    count(*) FILTER (resolution_status = 'Resolved') AS resolved_interactions,
    count(*) FILTER (resolution_status = 'Resolved') / count(*) AS resolution_rate,
    count(interaction_duration) AS timed_interactions,
    sum(epoch_us(end_time) - epoch_us(start_time)) FILTER (interaction_duration IS NOT NULL) / count(interaction_duration) / 60000000 AS avg_interaction_duration
FROM interactions_enriched
GROUP BY agent_id
