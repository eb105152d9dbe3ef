-- What a person would write for `ccq run contact-center` on a first drop: the same tables as Parquet files, the same checks as plain queries.
-- The names in dollars and braces stand for the data root, the folder to write to, and the SQL of the steps.
SET TimeZone = 'UTC';

CREATE MACRO as_time(text) AS TRY_CAST(text AS TIMESTAMP);

-- Supervisors and agents: few enough for tables of text.
CREATE TABLE raw_supervisors AS
SELECT *, row_number() OVER () AS ccq_row, 'contact-center/supervisors.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
FROM read_csv('${data}/contact-center/supervisors.csv', columns = {'supervisor_id': 'VARCHAR', 'name': 'VARCHAR', 'team': 'VARCHAR', 'hire_date': 'VARCHAR'},
    header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false);
CREATE TABLE raw_agents AS
SELECT *, row_number() OVER () AS ccq_row, 'contact-center/agents.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
FROM read_csv('${data}/contact-center/agents.csv', columns = {'agent_id': 'VARCHAR', 'name': 'VARCHAR', 'team': 'VARCHAR', 'hire_date': 'VARCHAR'},
    header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false);
COPY raw_supervisors TO '${lake}/bronze/supervisors/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY raw_agents TO '${lake}/bronze/agents/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

SELECT
    count(*), count(*) - count(DISTINCT supervisor_id), count(*) FILTER (supervisor_id IS NULL OR supervisor_id = ''), count(*) FILTER (name IS NULL OR name = ''),
    count(*) FILTER (team IS NULL OR team = ''), count(*) - count(DISTINCT team), count(*) FILTER (hire_date IS NULL), count(*) FILTER (TRY_CAST(hire_date AS DATE) IS NULL)
FROM raw_supervisors;
SELECT
    count(*), count(*) - count(DISTINCT agent_id), count(*) FILTER (agent_id IS NULL OR agent_id = ''), count(*) FILTER (name IS NULL OR name = ''),
    count(*) FILTER (team IS NULL OR team = ''), count(*) FILTER (team NOT IN (SELECT team FROM raw_supervisors)), count(*) FILTER (hire_date IS NULL),
    count(*) FILTER (TRY_CAST(hire_date AS DATE) IS NULL)
FROM raw_agents;

CREATE TABLE supervisors AS
SELECT supervisor_id, CASE WHEN trim(coalesce(name, '')) = '' THEN 'Unknown' ELSE name END AS name, CASE WHEN trim(team) <> '' THEN team END AS team, TRY_CAST(hire_date AS DATE) AS hire_date, ccq_file, ccq_line, ccq_arrival
FROM raw_supervisors
WHERE supervisor_id <> '' AND (hire_date IS NULL OR TRY_CAST(hire_date AS DATE) IS NOT NULL)
QUALIFY row_number() OVER (PARTITION BY supervisor_id ORDER BY name DESC, team DESC, hire_date DESC) = 1;
COPY supervisors TO '${lake}/silver/supervisors/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

CREATE TABLE agents AS
SELECT agent_id, CASE WHEN trim(coalesce(name, '')) = '' THEN 'Unknown' ELSE name END AS name, CASE WHEN trim(team) <> '' THEN team END AS team, TRY_CAST(hire_date AS DATE) AS hire_date, ccq_file, ccq_line, ccq_arrival
FROM raw_agents
WHERE agent_id <> '' AND (hire_date IS NULL OR TRY_CAST(hire_date AS DATE) IS NOT NULL)
QUALIFY row_number() OVER (PARTITION BY agent_id ORDER BY hire_date DESC, name DESC, team DESC) = 1;
COPY agents TO '${lake}/silver/agents' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (team), WRITE_PARTITION_COLUMNS true);
COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, 'agent_id or hire_date' AS ccq_reasons, NULL::BLOB AS ccq_raw,
        agent_id, name, team, hire_date
    FROM raw_agents
    WHERE agent_id IS NULL OR agent_id = '' OR (hire_date IS NOT NULL AND TRY_CAST(hire_date AS DATE) IS NULL)
) TO '${lake}/quarantine/agents/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

-- Interactions: the file once, into bronze; records that can't be read are kept apart.
COPY (
    SELECT *, row_number() OVER () AS ccq_row, 'contact-center/interactions.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
    FROM read_csv(
        '${data}/contact-center/interactions.csv',
        columns = {
            'interaction_id': 'VARCHAR', 'agent_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'start_time': 'VARCHAR', 'end_time': 'VARCHAR', 'issue_type': 'VARCHAR', 'resolution': 'VARCHAR'},
        header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, store_rejects = true, rejects_limit = 0)
) TO '${lake}/bronze/interactions/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
SET preserve_insertion_order = false;

-- Typed once.
CREATE TABLE typed AS
SELECT
    interaction_id, agent_id, customer_id, as_time(start_time) AS start_time, as_time(end_time) AS end_time, issue_type, resolution,
    start_time IS NOT NULL AS has_start, end_time IS NOT NULL AS has_end, ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/interactions/part.parquet';

CREATE TABLE faulty AS
SELECT ccq_row, array_to_string([
    CASE WHEN interaction_id IS NULL OR interaction_id = '' THEN 'interaction_id' END, CASE WHEN agent_id IS NULL OR agent_id = '' THEN 'agent_id' END,
    CASE WHEN has_start AND start_time IS NULL THEN 'start_time' END, CASE WHEN has_end AND end_time IS NULL THEN 'end_time' END], ',') AS reasons
FROM typed
WHERE interaction_id IS NULL OR interaction_id = '' OR agent_id IS NULL OR agent_id = '' OR (has_start AND start_time IS NULL) OR (has_end AND end_time IS NULL);

-- Of a repeated interaction the latest state stays; a faulty row takes the place of none, but of faulty ones that are equal one stays.
CREATE TABLE leaving AS
SELECT ccq_row
FROM (
    SELECT ccq_row, row_number() OVER (
        PARTITION BY interaction_id, CASE WHEN reasons IS NOT NULL THEN hash(agent_id, customer_id, start_time, end_time, issue_type, resolution) END
        ORDER BY end_time DESC, agent_id DESC, customer_id DESC, start_time DESC, issue_type DESC, resolution DESC) AS place
    FROM (
        SELECT * FROM typed
        WHERE hash(interaction_id) IN (SELECT hash(interaction_id) FROM typed WHERE interaction_id IS NOT NULL GROUP BY ALL HAVING count(*) > 1))
    LEFT JOIN faulty USING (ccq_row))
WHERE place > 1;

-- The checkpoint of the interactions.
SELECT
    count(*), count(*) FILTER (interaction_id IS NULL OR interaction_id = ''), count(*) FILTER (agent_id IS NULL OR agent_id = ''), count(*) FILTER (agent_id NOT IN (SELECT agent_id FROM agents)),
    count(*) FILTER (customer_id IS NULL OR customer_id = ''), count(*) FILTER (has_start AND start_time IS NULL), count(*) FILTER (NOT has_start), count(*) FILTER (has_end AND end_time IS NULL),
    count(*) FILTER (NOT has_end), count(*) FILTER (issue_type IS NULL OR issue_type = ''),
    count(*) FILTER (issue_type NOT IN ('Account Access', 'Billing', 'Cancellation', 'Complaint', 'Delivery', 'Product Information', 'Refund', 'Technical')),
    count(*) FILTER (resolution NOT IN ('Resolved', 'Escalated', 'Follow-up', 'Unresolved')), count(*) FILTER (NOT (start_time <= end_time))
FROM typed ANTI JOIN leaving USING (ccq_row);
SELECT sum(n) FROM (SELECT count(*) AS n FROM typed ANTI JOIN leaving USING (ccq_row) WHERE interaction_id IS NOT NULL GROUP BY hash(interaction_id) HAVING count(*) > 1);

COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        interaction_id, agent_id, customer_id, start_time, end_time, issue_type, resolution
    FROM '${lake}/bronze/interactions/part.parquet' JOIN faulty USING (ccq_row) ANTI JOIN leaving USING (ccq_row)
    UNION ALL BY NAME
    SELECT '1-r' || line AS ccq_id, 'by hand' AS ccq_run, now()::TIMESTAMP AS ccq_time, 'contact-center/interactions.csv' AS ccq_file, line AS ccq_line, 1::BIGINT AS ccq_arrival, 'rejected' AS ccq_kind,
        string_agg(error_message, ',') AS ccq_reasons, any_value(csv_line)::BLOB AS ccq_raw
    FROM reject_errors GROUP BY line
) TO '${lake}/quarantine/interactions/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

COPY (
    SELECT interaction_id, agent_id, customer_id, start_time AT TIME ZONE 'UTC' AS start_time, end_time AT TIME ZONE 'UTC' AS end_time, issue_type, resolution, ccq_file, ccq_line, ccq_arrival
    FROM typed ANTI JOIN leaving USING (ccq_row) ANTI JOIN faulty USING (ccq_row)
) TO '${lake}/silver/interactions/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE typed;

-- Each interaction with its agent and team, and its checkpoint.
CREATE VIEW interactions AS
SELECT * REPLACE (start_time AT TIME ZONE 'UTC' AS start_time, end_time AT TIME ZONE 'UTC' AS end_time) FROM '${lake}/silver/interactions/part.parquet';
COPY (
    SELECT * REPLACE (start_time AT TIME ZONE 'UTC' AS start_time, end_time AT TIME ZONE 'UTC' AS end_time)
    FROM (${step:interactions_enriched})
) TO '${lake}/silver/interactions_enriched' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (team), WRITE_PARTITION_COLUMNS true);
CREATE VIEW interactions_enriched AS
SELECT * REPLACE (start_time AT TIME ZONE 'UTC' AS start_time, end_time AT TIME ZONE 'UTC' AS end_time)
FROM read_parquet('${lake}/silver/interactions_enriched/*/*.parquet', hive_partitioning = false);

SELECT
    count(*), count(*) FILTER (interaction_id IS NULL OR interaction_id = ''), count(*) FILTER (agent_id IS NULL OR agent_id = ''), count(*) FILTER (agent_name = ''),
    count(*) FILTER (supervisor_name = ''), count(*) FILTER (interaction_duration < 0), count(*) FILTER (resolution_status IS NULL OR resolution_status NOT IN ('Resolved', 'Not Resolved')),
    count(*) FILTER ((resolution_status = 'Resolved') <> (resolution IS NOT DISTINCT FROM 'Resolved')),
    count(*) FILTER ((interaction_duration IS NOT NULL) <> coalesce(start_time <= end_time, false)),
    count(*) FILTER (NOT abs(interaction_duration * 60 - (epoch(end_time) - epoch(start_time))) < 0.001),
    count(*) FILTER (supervisor_id IS NOT NULL AND (team IS NULL OR agent_name IS NULL)),
    bit_xor(hash(interaction_id, agent_id, customer_id, start_time, end_time, issue_type, resolution))
FROM interactions_enriched;
SELECT count(*) FROM (SELECT interaction_id FROM interactions_enriched GROUP BY interaction_id HAVING count(*) > 1);
SELECT count(*), bit_xor(hash(interaction_id, agent_id, customer_id, start_time, end_time, issue_type, resolution)) FROM interactions;
SELECT count(*) FROM (
    SELECT DISTINCT agent_id, agent_name, team FROM interactions_enriched WHERE agent_name IS NOT NULL
    EXCEPT SELECT agent_id, name, team FROM agents);
SELECT count(*) FROM (
    SELECT DISTINCT team, supervisor_id, supervisor_name, supervisor_hire_date FROM interactions_enriched WHERE supervisor_id IS NOT NULL
    EXCEPT SELECT team, supervisor_id, name, hire_date FROM supervisors QUALIFY row_number() OVER (PARTITION BY team ORDER BY supervisor_id) = 1);

-- The dashboards, their checkpoints, and their copies as CSV.
CREATE TABLE agent_dashboard AS ${step:agent_dashboard};
CREATE TABLE supervisor_dashboard AS ${step:supervisor_dashboard};
CREATE VIEW interactions_quarantine AS FROM '${lake}/quarantine/interactions/part.parquet';
CREATE TABLE dashboard_basis AS ${step:dashboard_basis};

SELECT
    count(*), count(*) FILTER (agent_id IS NULL OR agent_id = ''), count(*) - count(DISTINCT agent_id), count(*) FILTER (agent_name = ''), count(*) FILTER (num_interactions < 1),
    count(*) FILTER (num_interactions <> total_interactions), count(*) FILTER (resolved_interactions < 0 OR resolved_interactions > total_interactions),
    count(*) FILTER (NOT abs(resolution_rate - resolved_interactions / total_interactions) < 1e-9), count(*) FILTER (timed_interactions > total_interactions),
    count(*) FILTER ((timed_interactions = 0) <> (avg_interaction_duration IS NULL)), count(*) FILTER (avg_interaction_duration < 0),
    sum(num_interactions), sum(resolved_interactions), sum(timed_interactions), sum(timed_interactions * avg_interaction_duration)
FROM agent_dashboard;
SELECT
    count(*), count(*) FILTER (team IS NULL OR team = ''), count(*) - count(DISTINCT team), count(*) FILTER (supervisor_name = ''), count(*) FILTER (num_agents < 1 OR num_interactions < 1),
    count(*) FILTER (num_interactions <> total_interactions), count(*) FILTER (resolved_interactions < 0 OR resolved_interactions > total_interactions),
    count(*) FILTER (NOT abs(resolution_rate - resolved_interactions / total_interactions) < 1e-9), count(*) FILTER (timed_interactions > total_interactions),
    count(*) FILTER ((timed_interactions = 0) <> (avg_interaction_duration IS NULL)), count(*) FILTER (avg_interaction_duration < 0),
    sum(num_interactions), sum(resolved_interactions), sum(timed_interactions), sum(timed_interactions * avg_interaction_duration)
FROM supervisor_dashboard;
SELECT
    count(*), count(*) FILTER (resolution = 'Resolved'), count(*) FILTER (start_time <= end_time), sum(epoch_us(end_time) - epoch_us(start_time)) FILTER (start_time <= end_time) / 60000000
FROM interactions;
SELECT count(*) FROM (
    SELECT coalesce(team, 'Unknown'), count(*), sum(num_interactions), sum(resolved_interactions), sum(timed_interactions) FROM agent_dashboard GROUP BY ALL
    EXCEPT SELECT team, num_agents, num_interactions, resolved_interactions, timed_interactions FROM supervisor_dashboard);
SELECT count(*), count(*) FILTER (rows_used <> rows_accepted), count(*) FILTER (rows_timed > rows_used), count(*) FILTER (NOT share_of_rows BETWEEN 0 AND 1) FROM dashboard_basis;

COPY agent_dashboard TO '${lake}/gold/agent_dashboard/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY supervisor_dashboard TO '${lake}/gold/supervisor_dashboard/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY dashboard_basis TO '${lake}/gold/dashboard_basis/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (FROM agent_dashboard ORDER BY agent_id) TO '${lake}/gold/agent_dashboard.csv' (FORMAT csv, HEADER);
COPY (FROM supervisor_dashboard ORDER BY team) TO '${lake}/gold/supervisor_dashboard.csv' (FORMAT csv, HEADER);
COPY (FROM dashboard_basis ORDER BY dashboard) TO '${lake}/gold/dashboard_basis.csv' (FORMAT csv, HEADER);
