SELECT
    CAST(sum(num_interactions) AS BIGINT) AS interactions,
    sum(resolved_interactions) / nullif(sum(num_interactions), 0) AS resolution_rate,
    (SELECT count(*) FROM agent_dashboard) AS agents
FROM supervisor_dashboard
