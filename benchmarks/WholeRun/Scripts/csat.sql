-- What a person would write for `ccq run csat` on a first drop: the same tables as Parquet files, the same checks as plain queries.
-- The names in dollars and braces stand for the data root, the folder to write to, and the SQL of the steps.
SET TimeZone = 'UTC';

-- Responses: the file once, into bronze; records that can't be read are kept apart.
COPY (
    SELECT *, row_number() OVER () AS ccq_row, 'csat/csat_responses.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
    FROM read_csv(
        '${data}/csat/csat_responses.csv',
        columns = {
            'Unique id': 'VARCHAR', 'channel_name': 'VARCHAR', 'category': 'VARCHAR', 'Sub-category': 'VARCHAR', 'Customer Remarks': 'VARCHAR', 'Order_id': 'VARCHAR',
            'order_date_time': 'VARCHAR', 'Issue_reported at': 'VARCHAR', 'issue_responded': 'VARCHAR', 'Survey_response_Date': 'VARCHAR', 'Customer_City': 'VARCHAR',
            'Product_category': 'VARCHAR', 'Item_price': 'VARCHAR', 'connected_handling_time': 'VARCHAR', 'Agent_name': 'VARCHAR', 'Supervisor': 'VARCHAR', 'Manager': 'VARCHAR',
            'Tenure Bucket': 'VARCHAR', 'Agent Shift': 'VARCHAR', 'CSAT Score': 'VARCHAR'},
        header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, new_line = '\r\n', store_rejects = true, rejects_limit = 0)
) TO '${lake}/bronze/csat_responses/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
SET preserve_insertion_order = false;

CREATE MACRO as_time(text) AS try_strptime(text, '%d/%m/%Y %H:%M');
CREATE MACRO is_empty(text) AS text IS NULL OR text = '';
CREATE MACRO is_category(text) AS text IN (
    'App/website', 'Cancellation', 'Feedback', 'Offers & Cashback', 'Onboarding related', 'Order Related', 'Others', 'Payments related', 'Product Queries', 'Refund Related', 'Returns',
    'Shopzilla Related');
CREATE MACRO is_sub_category(text) AS text IN (
    'Account updation', 'Affiliate Offers', 'App/website Related', 'Billing Related', 'Call back request', 'Call disconnected', 'Card/EMI', 'COD Refund Details', 'Commission related',
    'Customer Requested Modifications', 'Damaged', 'Delayed', 'e-Gift Voucher', 'Exchange / Replacement', 'Fraudulent User', 'General Enquiry', 'Installation/demo', 'Instant discount',
    'Invoice request', 'Issues with Shopzilla App', 'Life Insurance', 'Missing', 'Non Order related', 'Not Needed', 'Online Payment Issues', 'Order status enquiry', 'Order Verification',
    'Other Account Related Issues', 'Other Cashback', 'Others', 'PayLater related', 'Payment pending', 'Payment related Queries', 'Policy Related', 'Priority delivery',
    'Product related Issues', 'Product Specific Information', 'Refund Enquiry', 'Refund Related Issues', 'Return cancellation', 'Return request', 'Reverse Pickup Enquiry', 'Self-Help',
    'Seller Cancelled Order', 'Seller onboarding', 'Service Center - Service Denial', 'Service Centres Related', 'Shopzila Premium Related', 'Shopzilla Rewards', 'Signup Issues',
    'Technician Visit', 'Unable to Login', 'Unable to track', 'UnProfessional Behaviour', 'Wallet related', 'Warranty related', 'Wrong');
CREATE MACRO is_product(text) AS text IN (
    'Affiliates', 'Books & General merchandise', 'Electronics', 'Furniture', 'GiftCard', 'Home', 'Home Appliences', 'LifeStyle', 'Mobile');

-- Typed once.
CREATE TABLE typed AS
SELECT
    "Unique id" AS unique_id, channel_name, category, "Sub-category" AS sub_category, "Customer Remarks" AS customer_remarks, Order_id AS order_id,
    as_time(order_date_time) AS order_date_time, as_time("Issue_reported at") AS issue_reported_at, as_time(issue_responded) AS issue_responded,
    try_strptime(Survey_response_Date, '%d-%b-%y') AS survey_response_date, Customer_City AS customer_city, Product_category AS product_category,
    TRY_CAST(Item_price AS DECIMAL(38, 9)) AS item_price, TRY_CAST(connected_handling_time AS DECIMAL(38, 9)) AS connected_handling_time, Agent_name AS agent_name, Supervisor AS supervisor,
    Manager AS manager, "Tenure Bucket" AS tenure_bucket, "Agent Shift" AS agent_shift, TRY_CAST("CSAT Score" AS BIGINT) AS csat_score,
    order_date_time IS NOT NULL AS has_order_date, Item_price IS NOT NULL AS has_price, connected_handling_time IS NOT NULL AS has_handling_time, ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/csat_responses/part.parquet';

CREATE TABLE faulty AS
SELECT ccq_row, array_to_string([
    CASE WHEN is_empty(unique_id) THEN 'unique_id' END, CASE WHEN is_empty(channel_name) OR channel_name NOT IN ('Inbound', 'Outcall', 'Email') THEN 'channel_name' END,
    CASE WHEN is_empty(category) OR NOT is_category(category) THEN 'category' END, CASE WHEN is_empty(sub_category) OR NOT is_sub_category(sub_category) THEN 'sub_category' END,
    CASE WHEN has_order_date AND order_date_time IS NULL THEN 'order_date_time' END, CASE WHEN issue_reported_at IS NULL THEN 'issue_reported_at' END,
    CASE WHEN issue_responded IS NULL THEN 'issue_responded' END, CASE WHEN survey_response_date IS NULL THEN 'survey_response_date' END,
    CASE WHEN NOT is_product(product_category) THEN 'product_category' END, CASE WHEN has_price AND (item_price IS NULL OR item_price < 0) THEN 'item_price' END,
    CASE WHEN has_handling_time AND (connected_handling_time IS NULL OR connected_handling_time < 0) THEN 'connected_handling_time' END,
    CASE WHEN is_empty(tenure_bucket) OR tenure_bucket NOT IN ('On Job Training', '0-30', '31-60', '61-90', '>90') THEN 'tenure_bucket' END,
    CASE WHEN is_empty(agent_shift) OR agent_shift NOT IN ('Morning', 'Evening', 'Afternoon', 'Split', 'Night') THEN 'agent_shift' END,
    CASE WHEN csat_score IS NULL OR csat_score NOT BETWEEN 1 AND 5 THEN 'csat_score' END], ',') AS reasons
FROM typed
WHERE is_empty(unique_id) OR coalesce(channel_name NOT IN ('Inbound', 'Outcall', 'Email'), true) OR coalesce(NOT is_category(category), true) OR coalesce(NOT is_sub_category(sub_category), true)
    OR (has_order_date AND order_date_time IS NULL) OR issue_reported_at IS NULL OR issue_responded IS NULL OR survey_response_date IS NULL OR NOT is_product(product_category)
    OR (has_price AND (item_price IS NULL OR item_price < 0)) OR (has_handling_time AND (connected_handling_time IS NULL OR connected_handling_time < 0))
    OR coalesce(tenure_bucket NOT IN ('On Job Training', '0-30', '31-60', '61-90', '>90'), true)
    OR coalesce(agent_shift NOT IN ('Morning', 'Evening', 'Afternoon', 'Split', 'Night'), true) OR csat_score IS NULL OR csat_score NOT BETWEEN 1 AND 5;

-- Of a repeated response one stays.
CREATE TABLE leaving AS
SELECT ccq_row
FROM (
    SELECT ccq_row, row_number() OVER (PARTITION BY unique_id ORDER BY reasons IS NOT NULL, issue_responded DESC, csat_score DESC, ccq_row) AS place
    FROM (
        SELECT * FROM typed
        WHERE hash(unique_id) IN (SELECT hash(unique_id) FROM typed WHERE unique_id IS NOT NULL GROUP BY ALL HAVING count(*) > 1))
    LEFT JOIN faulty USING (ccq_row))
WHERE place > 1;

-- The checkpoint of the responses.
SELECT
    count(*), count(*) FILTER (is_empty(unique_id)), count(*) FILTER (is_empty(channel_name)), count(*) FILTER (channel_name NOT IN ('Inbound', 'Outcall', 'Email')),
    count(*) FILTER (is_empty(category)), count(*) FILTER (NOT is_category(category)), count(*) FILTER (is_empty(sub_category)), count(*) FILTER (NOT is_sub_category(sub_category)),
    count(*) FILTER (has_order_date AND order_date_time IS NULL), count(*) FILTER (issue_reported_at IS NULL), count(*) FILTER (issue_responded IS NULL),
    count(*) FILTER (survey_response_date IS NULL), count(*) FILTER (NOT is_product(product_category)), count(*) FILTER (has_price AND item_price IS NULL), count(*) FILTER (item_price < 0),
    count(*) FILTER (has_handling_time AND connected_handling_time IS NULL), count(*) FILTER (connected_handling_time < 0), count(*) FILTER (is_empty(agent_name)),
    count(*) FILTER (is_empty(supervisor)), count(*) FILTER (is_empty(manager)), count(*) FILTER (is_empty(tenure_bucket)),
    count(*) FILTER (tenure_bucket NOT IN ('On Job Training', '0-30', '31-60', '61-90', '>90')), count(*) FILTER (is_empty(agent_shift)),
    count(*) FILTER (agent_shift NOT IN ('Morning', 'Evening', 'Afternoon', 'Split', 'Night')), count(*) FILTER (csat_score IS NULL), count(*) FILTER (csat_score NOT BETWEEN 1 AND 5),
    count(*) FILTER (NOT (issue_reported_at <= issue_responded)),
    count(*) FILTER (NOT (issue_reported_at <= issue_responded) AND (hour(issue_responded) <> 0 OR minute(issue_responded) <> 0)),
    count(*) FILTER (hour(issue_responded) = 0 AND minute(issue_responded) = 0), count(*) FILTER (NOT (order_date_time <= issue_reported_at)),
    count(*) FILTER (survey_response_date <> date_trunc('day', issue_responded)),
    count(*) FILTER (NOT ((order_date_time IS NULL) = (customer_city IS NULL) AND (order_date_time IS NULL) = (product_category IS NULL) AND (order_date_time IS NULL) = (item_price IS NULL))),
    count(*) FILTER (order_date_time IS NOT NULL AND order_id IS NULL), count(*) FILTER (regexp_matches(customer_remarks, 'Ã.|Â.|â€|ðŸ|\p{Han}|\x{FFFD}'))
FROM typed ANTI JOIN leaving USING (ccq_row);
SELECT sum(n) FROM (SELECT count(*) AS n FROM typed ANTI JOIN leaving USING (ccq_row) WHERE unique_id IS NOT NULL GROUP BY hash(unique_id) HAVING count(*) > 1);

COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        * EXCLUDE (ccq_row, ccq_run, ccq_file, ccq_line, ccq_arrival, reasons)
    FROM '${lake}/bronze/csat_responses/part.parquet' JOIN faulty USING (ccq_row) ANTI JOIN leaving USING (ccq_row)
    UNION ALL BY NAME
    SELECT '1-r' || line AS ccq_id, 'by hand' AS ccq_run, now()::TIMESTAMP AS ccq_time, 'csat/csat_responses.csv' AS ccq_file, line AS ccq_line, 1::BIGINT AS ccq_arrival, 'rejected' AS ccq_kind,
        string_agg(error_message, ',') AS ccq_reasons, encode(any_value(csv_line)) AS ccq_raw
    FROM reject_errors GROUP BY line
) TO '${lake}/quarantine/csat_responses/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

COPY (
    SELECT
        * EXCLUDE (has_order_date, has_price, has_handling_time, ccq_row, ccq_file, ccq_line, ccq_arrival, is_lost, is_timed)
            REPLACE (
                order_date_time AT TIME ZONE 'UTC' AS order_date_time, issue_reported_at AT TIME ZONE 'UTC' AS issue_reported_at, issue_responded AT TIME ZONE 'UTC' AS issue_responded,
                survey_response_date AT TIME ZONE 'UTC' AS survey_response_date,
                CASE WHEN trim(agent_name) <> '' THEN agent_name END AS agent_name, CASE WHEN trim(supervisor) <> '' THEN supervisor END AS supervisor,
                CASE WHEN trim(manager) <> '' THEN manager END AS manager),
        is_lost AS response_clock_lost,
        CAST(CASE WHEN is_timed THEN issue_responded ELSE survey_response_date END AS DATE) AS response_date,
        CASE WHEN NOT is_lost THEN CAST(hour(issue_responded) AS INTEGER) END AS response_hour,
        CASE WHEN is_timed THEN (epoch_us(issue_responded) - epoch_us(issue_reported_at)) // 60000000 END AS response_minutes,
        ccq_file, ccq_line, ccq_arrival
    FROM (
        SELECT *, issue_responded < issue_reported_at AND issue_responded = date_trunc('day', issue_responded) AS is_lost,
            issue_responded >= issue_reported_at AND NOT (CAST(issue_responded AS DATE) > CAST(survey_response_date AS DATE) + 1 AND CAST(survey_response_date AS DATE) >= CAST(issue_reported_at AS DATE)) AS is_timed
        FROM typed ANTI JOIN leaving USING (ccq_row) ANTI JOIN faulty USING (ccq_row))
) TO '${lake}/silver/csat_responses/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE typed;

-- The dashboards, and their checkpoints.
CREATE VIEW csat_responses AS
SELECT * REPLACE (
    order_date_time AT TIME ZONE 'UTC' AS order_date_time, issue_reported_at AT TIME ZONE 'UTC' AS issue_reported_at, issue_responded AT TIME ZONE 'UTC' AS issue_responded,
    survey_response_date AT TIME ZONE 'UTC' AS survey_response_date)
FROM '${lake}/silver/csat_responses/part.parquet';
CREATE VIEW csat_responses_quarantine AS FROM '${lake}/quarantine/csat_responses/part.parquet';
CREATE TABLE agent_csat AS ${step:agent_csat};
CREATE TABLE supervisor_csat AS ${step:supervisor_csat};
CREATE TABLE issue_categories AS ${step:issue_categories};
CREATE TABLE responses_over_time AS ${step:responses_over_time};
CREATE TABLE dashboard_basis AS ${step:dashboard_basis};

SELECT
    count(*), count(*) - count(DISTINCT agent_name), count(*) FILTER (is_empty(agent_name)), count(*) FILTER (responses < 1), count(*) FILTER (avg_csat NOT BETWEEN 1 AND 5),
    count(*) FILTER (satisfied_responses > responses OR NOT abs(share_satisfied - satisfied_responses / responses) < 1e-9),
    count(*) FILTER (timed_responses > responses OR (timed_responses = 0) <> (avg_response_minutes IS NULL)), count(*) FILTER (avg_response_minutes < 0),
    count(*) FILTER ((responses >= 20) <> (csat_rank IS NOT NULL)), sum(responses), sum(satisfied_responses), sum(timed_responses), round(sum(responses * avg_csat))
FROM agent_csat;
SELECT
    count(*), count(*) - count(DISTINCT supervisor), count(*) FILTER (is_empty(supervisor)), count(*) FILTER (responses < 1), count(*) FILTER (avg_csat NOT BETWEEN 1 AND 5),
    count(*) FILTER (satisfied_responses > responses OR NOT abs(share_satisfied - satisfied_responses / responses) < 1e-9),
    count(*) FILTER (timed_responses > responses OR (timed_responses = 0) <> (avg_response_minutes IS NULL)), count(*) FILTER (avg_response_minutes < 0),
    count(*) FILTER ((responses >= 20) <> (csat_rank IS NOT NULL)), sum(responses), sum(satisfied_responses), sum(timed_responses), round(sum(responses * avg_csat))
FROM supervisor_csat;
SELECT count(*) FROM agent_csat AS one WHERE EXISTS (SELECT 1 FROM agent_csat AS other WHERE other.csat_rank > one.csat_rank AND other.avg_csat > one.avg_csat);
SELECT count(*) FROM supervisor_csat AS one WHERE EXISTS (SELECT 1 FROM supervisor_csat AS other WHERE other.csat_rank > one.csat_rank AND other.avg_csat > one.avg_csat);
SELECT count(*) FROM (SELECT responses, lag(responses) OVER (ORDER BY frequency_rank) AS before FROM issue_categories) WHERE responses > before;
SELECT
    count(*) FILTER (agent_name IS NOT NULL), count(*) FILTER (agent_name IS NOT NULL AND csat_score >= 4), count(*) FILTER (agent_name IS NOT NULL AND response_minutes IS NOT NULL),
    sum(csat_score) FILTER (agent_name IS NOT NULL), count(*) FILTER (supervisor IS NOT NULL), count(*) FILTER (supervisor IS NOT NULL AND csat_score >= 4),
    count(*) FILTER (supervisor IS NOT NULL AND response_minutes IS NOT NULL), sum(csat_score) FILTER (supervisor IS NOT NULL),
    count(*), count(*) FILTER (csat_score >= 4), count(*) FILTER (response_minutes IS NOT NULL), sum(csat_score)
FROM csat_responses;
SELECT
    count(*), count(*) FILTER (NOT is_category(category)), count(*) FILTER (responses < 1), count(*) FILTER (avg_csat NOT BETWEEN 1 AND 5),
    count(*) FILTER (satisfied_responses > responses OR NOT abs(share_satisfied - satisfied_responses / responses) < 1e-9), sum(share_of_responses), count(*) - count(DISTINCT frequency_rank),
    count(*) - count(DISTINCT (category, sub_category))
FROM issue_categories;
SELECT count(*) FROM (
    SELECT category, sum(responses), sum(satisfied_responses), round(sum(responses * avg_csat)) FROM issue_categories GROUP BY category
    EXCEPT SELECT category, count(*), count(*) FILTER (csat_score >= 4), sum(csat_score) FROM csat_responses GROUP BY category);
SELECT
    count(*), count(*) FILTER (response_date IS NULL), count(*) FILTER (response_hour NOT BETWEEN 0 AND 23), count(*) FILTER (satisfied_responses > responses),
    count(*) FILTER (timed_responses > CASE WHEN response_hour IS NULL THEN 0 ELSE responses END), count(*) - count(DISTINCT (response_date, response_hour)), sum(responses),
    sum(satisfied_responses), sum(timed_responses), round(sum(responses * avg_csat))
FROM responses_over_time;
SELECT count(*) FROM (
    SELECT response_date, sum(responses) FROM responses_over_time GROUP BY response_date
    EXCEPT SELECT CAST(CASE WHEN issue_responded >= issue_reported_at AND NOT (CAST(issue_responded AS DATE) > CAST(survey_response_date AS DATE) + 1 AND CAST(survey_response_date AS DATE) >= CAST(issue_reported_at AS DATE)) THEN issue_responded ELSE survey_response_date END AS DATE) AS day,
        count(*) FROM csat_responses GROUP BY day);
SELECT count(*), count(*) FILTER (rows_used > rows_accepted), count(*) FILTER (NOT share_of_rows BETWEEN 0 AND 1) FROM dashboard_basis;

COPY agent_csat TO '${lake}/gold/agent_csat/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY supervisor_csat TO '${lake}/gold/supervisor_csat/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY issue_categories TO '${lake}/gold/issue_categories/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY responses_over_time TO '${lake}/gold/responses_over_time/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY dashboard_basis TO '${lake}/gold/dashboard_basis/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (FROM agent_csat ORDER BY agent_name) TO '${lake}/gold/agent_csat.csv' (FORMAT csv, HEADER);
COPY (FROM supervisor_csat ORDER BY supervisor) TO '${lake}/gold/supervisor_csat.csv' (FORMAT csv, HEADER);
COPY (FROM issue_categories ORDER BY category, sub_category) TO '${lake}/gold/issue_categories.csv' (FORMAT csv, HEADER);
COPY (FROM responses_over_time ORDER BY response_date, response_hour) TO '${lake}/gold/responses_over_time.csv' (FORMAT csv, HEADER);
COPY (FROM dashboard_basis ORDER BY dashboard) TO '${lake}/gold/dashboard_basis.csv' (FORMAT csv, HEADER);
