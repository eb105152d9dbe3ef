-- One row for each interaction, with its agent and the supervisor of the agent's team. Agents and supervisors both have a name and a hire
-- date: each is named here for whom it is of.
WITH team_supervisors AS (
    -- Of two supervisors of one team the one with the lowest id is shown, or each of the team's interactions would be there twice.
    SELECT team, supervisor_id, name, hire_date
    FROM supervisors
    WHERE team IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY team ORDER BY supervisor_id) = 1
)
SELECT
    i.interaction_id,
    i.agent_id,
    i.customer_id,
    i.start_time,
    i.end_time,
    i.issue_type,
    i.resolution,
    a.name AS agent_name,
    a.team,
    s.supervisor_id,
    s.name AS supervisor_name,
    s.hire_date AS supervisor_hire_date,
    -- Minutes. Of an interaction that ends before it starts it is not known how long it took.
    CASE WHEN i.end_time >= i.start_time THEN (epoch_us(i.end_time) - epoch_us(i.start_time)) / 60000000 END AS interaction_duration,
    CASE WHEN i.resolution = 'Resolved' THEN 'Resolved' ELSE 'Not Resolved' END AS resolution_status
FROM interactions AS i
LEFT JOIN agents AS a ON a.agent_id = i.agent_id
LEFT JOIN team_supervisors AS s ON s.team = a.team
