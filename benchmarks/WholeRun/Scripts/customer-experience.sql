-- What a person would write for `ccq run customer-experience` on a first drop: the same tables as Parquet files, the same checks as plain queries.
-- The names in dollars and braces stand for the data root, the folder to write to, and the SQL of the steps.
SET TimeZone = 'UTC';
CREATE MACRO is_empty(text) AS text IS NULL OR text = '';

-- Customers and feedback forms: each file once, into bronze; records that can't be read are kept apart.
COPY (
    SELECT *, row_number() OVER () AS ccq_row, 'customer-experience/customers.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
    FROM read_csv(
        '${data}/customer-experience/customers.csv',
        columns = {'customer_id': 'VARCHAR', 'name': 'VARCHAR', 'email': 'VARCHAR', 'phone': 'VARCHAR', 'country': 'VARCHAR', 'segment': 'VARCHAR', 'signed_up_on': 'VARCHAR'},
        header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, store_rejects = true, rejects_limit = 0, rejects_table = 'customer_rejects', rejects_scan = 'customer_scans')
) TO '${lake}/bronze/customers/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (
    SELECT *, row_number() OVER () AS ccq_row, 'customer-experience/feedback_forms.csv.gz' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
    FROM read_csv(
        '${data}/customer-experience/feedback_forms.csv.gz',
        columns = {'form_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'submitted_at': 'VARCHAR', 'topic': 'VARCHAR', 'rating': 'VARCHAR', 'comment': 'VARCHAR'},
        header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, store_rejects = true, rejects_limit = 0, rejects_table = 'form_rejects', rejects_scan = 'form_scans')
) TO '${lake}/bronze/feedback_forms/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

-- Responses: of a line that is no JSON nothing is read, and that is how it is told.
CREATE MACRO responses_of(month) AS TABLE
SELECT
    *, month::BIGINT * 1000000000 + row_number() OVER () AS ccq_row, concat('customer-experience/survey_responses/2024-0', month, '.ndjson') AS ccq_file, row_number() OVER () AS ccq_line,
    1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
FROM read_json(
    concat('${data}/customer-experience/survey_responses/2024-0', month, '.ndjson'), format = 'newline_delimited', ignore_errors = true,
    columns = {
        'response_id': 'VARCHAR', 'timestamp': 'VARCHAR', 'customer_id': 'VARCHAR', 'satisfaction_score': 'VARCHAR', 'nps_score': 'VARCHAR', 'feedback_text': 'VARCHAR',
        'survey_type': 'VARCHAR', 'channel': 'VARCHAR'});
CREATE MACRO is_unread(id, sent_at, customer, survey) AS id IS NULL AND sent_at IS NULL AND customer IS NULL AND survey IS NULL;
COPY (
    FROM responses_of(4) UNION ALL FROM responses_of(5) UNION ALL FROM responses_of(6)
) TO '${lake}/bronze/survey_responses/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
SET preserve_insertion_order = false;

-- Customers: typed once, of repeated ones one, their checkpoint, quarantine and silver.
CREATE TABLE typed_customers AS
SELECT customer_id, name, email, phone, country, segment, TRY_CAST(signed_up_on AS DATE) AS signed_up_on, signed_up_on IS NOT NULL AS has_date, ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/customers/part.parquet';
CREATE TABLE leaving_customers AS
SELECT ccq_row FROM (
    SELECT ccq_row, row_number() OVER (PARTITION BY customer_id ORDER BY country DESC, email DESC, name DESC, phone DESC, segment DESC, signed_up_on DESC, ccq_row) AS place
    FROM typed_customers WHERE customer_id IN (SELECT customer_id FROM typed_customers GROUP BY ALL HAVING count(*) > 1))
WHERE place > 1;
CREATE MACRO is_country(text) AS text IN ('DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL', 'PT');
CREATE MACRO is_segment(text) AS text IN ('Consumer', 'Small Business', 'Enterprise');
SELECT
    count(*), count(*) FILTER (is_empty(customer_id)), count(*) FILTER (is_empty(name)), count(*) FILTER (email IS NULL),
    count(*) FILTER (NOT regexp_matches(email, '^[^@\s]+@[^@\s]+\.[^@\s]+$')), count(*) FILTER (NOT regexp_matches(phone, '^\+[0-9]{8,15}$')), count(*) FILTER (is_empty(country)),
    count(*) FILTER (length(country) <> 2), count(*) FILTER (NOT is_country(country)), count(*) FILTER (is_empty(segment)), count(*) FILTER (NOT is_segment(segment)),
    count(*) FILTER (NOT has_date), count(*) FILTER (has_date AND signed_up_on IS NULL)
FROM typed_customers ANTI JOIN leaving_customers USING (ccq_row);
SELECT sum(n) FROM (SELECT count(*) AS n FROM typed_customers ANTI JOIN leaving_customers USING (ccq_row) WHERE customer_id IS NOT NULL GROUP BY hash(customer_id) HAVING count(*) > 1);
CREATE TABLE faulty_customers AS
SELECT ccq_row, array_to_string([
    CASE WHEN is_empty(customer_id) THEN 'customer_id' END, CASE WHEN coalesce(NOT is_country(country), true) THEN 'country' END,
    CASE WHEN coalesce(NOT is_segment(segment), true) THEN 'segment' END, CASE WHEN has_date AND signed_up_on IS NULL THEN 'signed_up_on' END], ',') AS reasons
FROM typed_customers ANTI JOIN leaving_customers USING (ccq_row)
WHERE is_empty(customer_id) OR coalesce(NOT is_country(country), true) OR coalesce(NOT is_segment(segment), true) OR (has_date AND signed_up_on IS NULL);
COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        customer_id, name, email, phone, country, segment, signed_up_on
    FROM '${lake}/bronze/customers/part.parquet' JOIN faulty_customers USING (ccq_row)
    UNION ALL BY NAME
    SELECT '1-r' || line AS ccq_id, 'by hand' AS ccq_run, now()::TIMESTAMP AS ccq_time, 'customer-experience/customers.csv' AS ccq_file, line AS ccq_line, 1::BIGINT AS ccq_arrival,
        'rejected' AS ccq_kind, string_agg(error_message, ',') AS ccq_reasons, encode(any_value(csv_line)) AS ccq_raw
    FROM customer_rejects GROUP BY line
) TO '${lake}/quarantine/customers/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
CREATE TABLE customers AS
SELECT customer_id, name, email, phone, country, segment, signed_up_on, ccq_file, ccq_line, ccq_arrival
FROM typed_customers ANTI JOIN leaving_customers USING (ccq_row) ANTI JOIN faulty_customers USING (ccq_row);
COPY customers TO '${lake}/silver/customers/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE typed_customers;

-- Responses, the same way.
CREATE TABLE typed AS
SELECT
    response_id, TRY_CAST("timestamp" AS TIMESTAMP) AS "timestamp", customer_id, TRY_CAST(satisfaction_score AS BIGINT) AS satisfaction_score, TRY_CAST(nps_score AS BIGINT) AS nps_score,
    feedback_text, survey_type, channel, satisfaction_score IS NOT NULL AS has_satisfaction, nps_score IS NOT NULL AS has_nps, ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/survey_responses/part.parquet'
WHERE NOT is_unread(response_id, "timestamp", customer_id, survey_type);
CREATE TABLE leaving AS
SELECT ccq_row FROM (
    SELECT ccq_row, row_number() OVER (
        PARTITION BY response_id ORDER BY ccq_file DESC, channel DESC, customer_id DESC, feedback_text DESC, nps_score DESC, satisfaction_score DESC, survey_type DESC, ccq_row) AS place
    FROM typed
    WHERE hash(response_id) IN (SELECT hash(response_id) FROM typed WHERE response_id IS NOT NULL GROUP BY ALL HAVING count(*) > 1))
WHERE place > 1;
SELECT
    count(*), count(*) FILTER (is_empty(response_id)), count(*) FILTER ("timestamp" IS NULL), count(*) FILTER (is_empty(customer_id)),
    count(*) FILTER (customer_id NOT IN (SELECT customer_id FROM customers)), count(*) FILTER (has_satisfaction AND satisfaction_score IS NULL),
    count(*) FILTER (satisfaction_score NOT BETWEEN 0 AND 10), count(*) FILTER (has_nps AND nps_score IS NULL), count(*) FILTER (nps_score NOT BETWEEN 0 AND 10),
    count(*) FILTER (feedback_text = ''), count(*) FILTER (is_empty(survey_type)), count(*) FILTER (survey_type NOT IN ('Post-Call', 'Post-Chat', 'Post-Purchase', 'Quarterly')),
    count(*) FILTER (is_empty(channel)), count(*) FILTER (channel NOT IN ('Email', 'Phone', 'SMS', 'Web')), count(*) FILTER (satisfaction_score IS NULL AND nps_score IS NULL),
    count(satisfaction_score) / count(*), count(nps_score) / count(*)
FROM typed ANTI JOIN leaving USING (ccq_row);
SELECT sum(n) FROM (SELECT count(*) AS n FROM typed ANTI JOIN leaving USING (ccq_row) WHERE response_id IS NOT NULL GROUP BY hash(response_id) HAVING count(*) > 1);
CREATE TABLE faulty AS
SELECT ccq_row, array_to_string([
    CASE WHEN is_empty(response_id) THEN 'response_id' END, CASE WHEN "timestamp" IS NULL THEN 'timestamp' END, CASE WHEN is_empty(customer_id) THEN 'customer_id' END,
    CASE WHEN has_satisfaction AND (satisfaction_score IS NULL OR satisfaction_score NOT BETWEEN 0 AND 10) THEN 'satisfaction_score' END,
    CASE WHEN has_nps AND (nps_score IS NULL OR nps_score NOT BETWEEN 0 AND 10) THEN 'nps_score' END, CASE WHEN is_empty(survey_type) THEN 'survey_type' END,
    CASE WHEN is_empty(channel) THEN 'channel' END], ',') AS reasons
FROM typed ANTI JOIN leaving USING (ccq_row)
WHERE is_empty(response_id) OR "timestamp" IS NULL OR is_empty(customer_id) OR (has_satisfaction AND (satisfaction_score IS NULL OR satisfaction_score NOT BETWEEN 0 AND 10))
    OR (has_nps AND (nps_score IS NULL OR nps_score NOT BETWEEN 0 AND 10)) OR is_empty(survey_type) OR is_empty(channel);
COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        response_id, "timestamp", customer_id, satisfaction_score, nps_score, feedback_text, survey_type, channel
    FROM '${lake}/bronze/survey_responses/part.parquet' JOIN faulty USING (ccq_row)
    UNION ALL BY NAME
    SELECT '1-r' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'rejected' AS ccq_kind, 'no JSON' AS ccq_reasons, NULL::BLOB AS ccq_raw
    FROM '${lake}/bronze/survey_responses/part.parquet' WHERE is_unread(response_id, "timestamp", customer_id, survey_type)
) TO '${lake}/quarantine/survey_responses/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (
    SELECT response_id, "timestamp" AT TIME ZONE 'UTC' AS "timestamp", customer_id, satisfaction_score, nps_score, feedback_text, survey_type, channel,
        CASE WHEN satisfaction_score >= 8 THEN 'High' WHEN satisfaction_score >= 5 THEN 'Medium' WHEN satisfaction_score IS NOT NULL THEN 'Low' END AS satisfaction_category,
        CAST(year("timestamp") AS INTEGER) AS year, CAST(month("timestamp") AS INTEGER) AS month, ccq_file, ccq_line, ccq_arrival
    FROM typed ANTI JOIN leaving USING (ccq_row) ANTI JOIN faulty USING (ccq_row)
) TO '${lake}/silver/survey_responses' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (year, month), WRITE_PARTITION_COLUMNS true);
DROP TABLE typed;

-- Feedback forms, the same way.
CREATE TABLE typed_forms AS
SELECT
    form_id, customer_id, TRY_CAST(submitted_at AS TIMESTAMP) AS submitted_at, topic, TRY_CAST(rating AS BIGINT) AS rating, comment, ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/feedback_forms/part.parquet';
CREATE TABLE leaving_forms AS
SELECT ccq_row FROM (
    SELECT ccq_row, row_number() OVER (PARTITION BY form_id ORDER BY comment DESC, customer_id DESC, rating DESC, submitted_at DESC, topic DESC, ccq_row) AS place
    FROM typed_forms WHERE form_id IN (SELECT form_id FROM typed_forms GROUP BY ALL HAVING count(*) > 1))
WHERE place > 1;
CREATE MACRO is_topic(text) AS text IN ('Delivery', 'Price', 'Product', 'Service', 'Website');
SELECT
    count(*), count(*) FILTER (is_empty(form_id)), count(*) FILTER (customer_id NOT IN (SELECT customer_id FROM customers)), count(*) FILTER (submitted_at IS NULL),
    count(*) FILTER (is_empty(topic)), count(*) FILTER (NOT is_topic(topic)), count(*) FILTER (rating IS NULL), count(*) FILTER (rating NOT BETWEEN 1 AND 5), count(*) FILTER (comment = '')
FROM typed_forms ANTI JOIN leaving_forms USING (ccq_row);
SELECT sum(n) FROM (SELECT count(*) AS n FROM typed_forms ANTI JOIN leaving_forms USING (ccq_row) WHERE form_id IS NOT NULL GROUP BY hash(form_id) HAVING count(*) > 1);
CREATE TABLE faulty_forms AS
SELECT ccq_row, array_to_string([
    CASE WHEN is_empty(form_id) THEN 'form_id' END, CASE WHEN submitted_at IS NULL THEN 'submitted_at' END, CASE WHEN coalesce(NOT is_topic(topic), true) THEN 'topic' END,
    CASE WHEN rating IS NULL OR rating NOT BETWEEN 1 AND 5 THEN 'rating' END], ',') AS reasons
FROM typed_forms ANTI JOIN leaving_forms USING (ccq_row)
WHERE is_empty(form_id) OR submitted_at IS NULL OR coalesce(NOT is_topic(topic), true) OR rating IS NULL OR rating NOT BETWEEN 1 AND 5;
COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        form_id, customer_id, submitted_at, topic, rating, comment
    FROM '${lake}/bronze/feedback_forms/part.parquet' JOIN faulty_forms USING (ccq_row)
    UNION ALL BY NAME
    SELECT '1-r' || line AS ccq_id, 'by hand' AS ccq_run, now()::TIMESTAMP AS ccq_time, 'customer-experience/feedback_forms.csv.gz' AS ccq_file, line AS ccq_line, 1::BIGINT AS ccq_arrival,
        'rejected' AS ccq_kind, string_agg(error_message, ',') AS ccq_reasons, encode(any_value(csv_line)) AS ccq_raw
    FROM form_rejects GROUP BY line
) TO '${lake}/quarantine/feedback_forms/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (
    SELECT form_id, customer_id, submitted_at AT TIME ZONE 'UTC' AS submitted_at, topic, rating, comment, ccq_file, ccq_line, ccq_arrival
    FROM typed_forms ANTI JOIN leaving_forms USING (ccq_row) ANTI JOIN faulty_forms USING (ccq_row)
) TO '${lake}/silver/feedback_forms/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE typed_forms;

-- Each response with its customer, and its checkpoint.
CREATE VIEW feedback_forms AS SELECT * REPLACE (submitted_at AT TIME ZONE 'UTC' AS submitted_at) FROM '${lake}/silver/feedback_forms/part.parquet';
CREATE VIEW survey_responses AS
SELECT * REPLACE ("timestamp" AT TIME ZONE 'UTC' AS "timestamp") FROM read_parquet('${lake}/silver/survey_responses/*/*/*.parquet', hive_partitioning = false);
COPY (
    SELECT * REPLACE ("timestamp" AT TIME ZONE 'UTC' AS "timestamp")
    FROM (${step:survey_responses_enriched})
) TO '${lake}/silver/survey_responses_enriched' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (year, month), WRITE_PARTITION_COLUMNS true);
CREATE VIEW survey_responses_enriched AS
SELECT * REPLACE ("timestamp" AT TIME ZONE 'UTC' AS "timestamp") FROM read_parquet('${lake}/silver/survey_responses_enriched/*/*/*.parquet', hive_partitioning = false);

SELECT
    count(*), count(*) FILTER (is_empty(response_id)), count(*) FILTER ("timestamp" IS NULL), count(*) FILTER (is_empty(customer_id)), count(*) FILTER (satisfaction_score NOT BETWEEN 0 AND 10),
    count(*) FILTER (satisfaction_category NOT IN ('High', 'Medium', 'Low')), count(*) FILTER (nps_score NOT BETWEEN 0 AND 10), count(*) FILTER (is_empty(survey_type)),
    count(*) FILTER (is_empty(channel)), count(*) FILTER (month NOT BETWEEN 1 AND 12), count(satisfaction_score) / count(*), count(nps_score) / count(*),
    count(*) FILTER (satisfaction_category IS DISTINCT FROM
        CASE WHEN satisfaction_score IS NULL THEN NULL WHEN satisfaction_score >= 8 THEN 'High' WHEN satisfaction_score >= 5 THEN 'Medium' ELSE 'Low' END),
    count(*) FILTER (NOT (year = year("timestamp") AND month = month("timestamp"))),
    bit_xor(hash(response_id, "timestamp", customer_id, satisfaction_score, nps_score, feedback_text, survey_type, channel))
FROM survey_responses_enriched;
SELECT count(*) FROM (SELECT response_id FROM survey_responses_enriched GROUP BY response_id HAVING count(*) > 1);
SELECT count(*), bit_xor(hash(response_id, "timestamp", customer_id, satisfaction_score, nps_score, feedback_text, survey_type, channel)) FROM survey_responses;
SELECT count(*) FROM (
    SELECT DISTINCT customer_id, customer_country, customer_segment, customer_signed_up_on FROM survey_responses_enriched WHERE customer_country IS NOT NULL
    EXCEPT SELECT customer_id, country, segment, signed_up_on FROM customers);

-- Features and dashboards, and their checkpoints.
CREATE TABLE survey_features AS ${step:survey_features};
CREATE TABLE survey_metrics AS ${step:survey_metrics};
CREATE TABLE survey_trends AS ${step:survey_trends};
CREATE TABLE survey_statistics AS ${step:survey_statistics};
CREATE VIEW survey_responses_quarantine AS FROM '${lake}/quarantine/survey_responses/part.parquet';
CREATE TABLE dashboard_basis AS ${step:dashboard_basis};

SELECT
    count(*), count(*) - count(DISTINCT customer_id), count(*) FILTER (is_empty(customer_id)), count(*) FILTER (responses < 1), count(*) FILTER (avg_satisfaction_score NOT BETWEEN 0 AND 10),
    count(*) FILTER (last_satisfaction_score NOT BETWEEN 0 AND 10), count(*) FILTER (avg_nps_score NOT BETWEEN 0 AND 10), count(*) FILTER (last_nps_score NOT BETWEEN 0 AND 10),
    count(*) FILTER (last_response_at IS NULL), count(*) FILTER (days_since_last_response < 0), count(*) FILTER (feedback_forms < 0), count(*) FILTER (avg_form_rating NOT BETWEEN 1 AND 5),
    count(*) FILTER (NOT ((avg_satisfaction_score IS NULL) = (last_satisfaction_score IS NULL) AND (avg_nps_score IS NULL) = (last_nps_score IS NULL) AND (avg_form_rating IS NULL) = (feedback_forms = 0))),
    min(days_since_last_response), sum(responses), max(last_response_at), sum(feedback_forms), round(sum(feedback_forms * avg_form_rating))
FROM survey_features;
SELECT count(*), count(DISTINCT customer_id), max("timestamp") FROM survey_responses;
SELECT count(*), sum(rating) FROM feedback_forms WHERE customer_id IN (SELECT customer_id FROM survey_features);
SELECT
    count(*), count(*) - count(DISTINCT survey_type), count(*) FILTER (avg_satisfaction NOT BETWEEN 0 AND 10 OR avg_nps_score NOT BETWEEN 0 AND 10 OR nps NOT BETWEEN -100 AND 100),
    count(*) FILTER (unique_customers > response_count OR promoters + detractors > nps_count OR high_satisfaction + medium_satisfaction + low_satisfaction <> satisfaction_count),
    count(*) FILTER (abs(nps - 100 * (promoters - detractors) / nps_count) >= 1e-9)
FROM survey_metrics;
SELECT count(*) FROM (
    SELECT survey_type, response_count, satisfaction_count, nps_count, promoters, detractors, unique_customers, round(satisfaction_count * avg_satisfaction), round(nps_count * avg_nps_score) FROM survey_metrics
    EXCEPT SELECT survey_type, count(*), count(satisfaction_score), count(nps_score), count(*) FILTER (nps_score >= 9), count(*) FILTER (nps_score <= 6), count(DISTINCT customer_id),
        sum(satisfaction_score), sum(nps_score) FROM survey_responses GROUP BY survey_type);
SELECT
    count(*), count(*) - count(DISTINCT (survey_date, survey_type)), count(*) FILTER (unique_customers > response_count OR satisfaction_count > response_count OR nps_count > response_count),
    count(*) FILTER (rolling_7d_response_count < response_count), count(*) FILTER (year <> year(survey_date) OR month <> month(survey_date)),
    count(*) FILTER (rolling_7d_avg_satisfaction NOT BETWEEN 0 AND 10 OR rolling_7d_avg_nps_score NOT BETWEEN 0 AND 10 OR rolling_7d_nps NOT BETWEEN -100 AND 100)
FROM survey_trends;
SELECT count(*) FROM (
    SELECT day.survey_date, day.survey_type FROM survey_trends AS day JOIN survey_trends AS week
        ON week.survey_type = day.survey_type AND week.survey_date BETWEEN day.survey_date - 6 AND day.survey_date
    GROUP BY ALL
    HAVING sum(week.response_count) <> any_value(day.rolling_7d_response_count)
        OR abs(sum(week.satisfaction_count * week.avg_satisfaction) / sum(week.satisfaction_count) - any_value(day.rolling_7d_avg_satisfaction)) > 1e-6
        OR abs(sum(week.nps_count * week.avg_nps_score) / sum(week.nps_count) - any_value(day.rolling_7d_avg_nps_score)) > 1e-6);
SELECT count(*) FROM (
    SELECT survey_type, sum(response_count), sum(satisfaction_count), sum(nps_count) FROM survey_trends GROUP BY survey_type
    EXCEPT SELECT survey_type, response_count, satisfaction_count, nps_count FROM survey_metrics);
SELECT count(*) FROM (
    SELECT survey_date, sum(response_count) FROM survey_trends GROUP BY survey_date
    EXCEPT SELECT CAST("timestamp" AS DATE) AS day, count(*) FROM survey_responses GROUP BY day);
SELECT
    count(*), count(*) - count(DISTINCT (survey_type, channel)), count(*) FILTER (n > responses OR nps_n > responses OR q1 > median OR median > q3 OR nps_q1 > nps_median OR nps_median > nps_q3),
    count(*) FILTER ((stdev IS NULL) <> (n < 2) OR (nps_stdev IS NULL) <> (nps_n < 2)), count(*) FILTER (mean NOT BETWEEN 0 AND 10 OR nps_mean NOT BETWEEN 0 AND 10)
FROM survey_statistics;
SELECT count(*) FROM (
    SELECT survey_type, sum(responses), sum(n), sum(nps_n) FROM survey_statistics GROUP BY survey_type
    EXCEPT SELECT survey_type, response_count, satisfaction_count, nps_count FROM survey_metrics);
SELECT count(*) FROM (
    SELECT channel, sum(responses) FROM survey_statistics GROUP BY channel
    EXCEPT SELECT channel, count(*) FROM survey_responses GROUP BY channel);
SELECT count(*), count(*) FILTER (rows_used <> rows_accepted), count(*) FILTER (greatest(rows_with_satisfaction, rows_with_nps) > rows_used), count(*) FILTER (NOT share_of_rows BETWEEN 0 AND 1)
FROM dashboard_basis;

COPY (SELECT * REPLACE (last_response_at AT TIME ZONE 'UTC' AS last_response_at) FROM survey_features)
TO '${lake}/silver/survey_features/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY survey_metrics TO '${lake}/gold/survey_metrics/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY survey_trends TO '${lake}/gold/survey_trends' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (year, month), WRITE_PARTITION_COLUMNS true);
COPY survey_statistics TO '${lake}/gold/survey_statistics/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY dashboard_basis TO '${lake}/gold/dashboard_basis/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (FROM survey_metrics ORDER BY survey_type) TO '${lake}/gold/survey_metrics.csv' (FORMAT csv, HEADER);
COPY (FROM survey_trends ORDER BY survey_date, survey_type) TO '${lake}/gold/survey_trends.csv' (FORMAT csv, HEADER);
COPY (FROM survey_statistics ORDER BY survey_type, channel) TO '${lake}/gold/survey_statistics.csv' (FORMAT csv, HEADER);
COPY (FROM dashboard_basis ORDER BY dashboard) TO '${lake}/gold/dashboard_basis.csv' (FORMAT csv, HEADER);
