-- What a person would write for `ccq run customer-courier` on a first drop: the same tables as Parquet files, the same checks as plain queries.
-- The names in dollars and braces stand for the data root, the folder to write to, and the SQL of the step.
SET TimeZone = 'UTC';

-- Orders: few enough for a table of text.
CREATE TABLE raw_orders AS
SELECT *, row_number() OVER () AS ccq_row, 'customer-courier/orders.csv' AS ccq_file, 1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
FROM read_csv('${data}/customer-courier/orders.csv', columns = {'orderId': 'VARCHAR', 'cityCode': 'VARCHAR'}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"');
SET preserve_insertion_order = false;
COPY raw_orders TO '${lake}/bronze/orders/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

CREATE MACRO is_city(code) AS code IN (
    'AGP', 'ALA', 'AMS', 'BCN', 'BEG', 'BIO', 'BUC', 'CAS', 'CLJ', 'KRK', 'LIS', 'LYS', 'MAD', 'MIL', 'MRS', 'NAP', 'OPO', 'PAR', 'ROM', 'SVQ', 'TBS', 'TRN', 'VLC', 'WAW', 'ZAG', 'ZAZ');

SELECT
    count(*), count(DISTINCT orderId), count(*) FILTER (orderId IS NULL), count(*) FILTER (TRY_CAST(orderId AS BIGINT) IS NULL),
    count(*) FILTER (cityCode IS NULL OR cityCode = ''), count(*) FILTER (length(cityCode) <> 3), count(*) FILTER (NOT is_city(cityCode))
FROM raw_orders;

CREATE TABLE orders AS
SELECT TRY_CAST(orderId AS BIGINT) AS order_id, cityCode AS city_code, ccq_file, ccq_line, ccq_arrival
FROM raw_orders
WHERE TRY_CAST(orderId AS BIGINT) IS NOT NULL AND length(cityCode) = 3 AND is_city(cityCode);
COPY orders TO '${lake}/silver/orders/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE raw_orders;

-- Messages: the files once, side by side, into bronze. Numbering needs the order of the files.
SET preserve_insertion_order = true;
CREATE MACRO messages_of(day) AS TABLE
SELECT
    *, day::BIGINT * 1000000000 + row_number() OVER () AS ccq_row, concat('customer-courier/messages/2022-08-', day, '.csv') AS ccq_file,
    1 + row_number() OVER () AS ccq_line, 1::BIGINT AS ccq_arrival, 'by hand' AS ccq_run
FROM read_csv(
    concat('${data}/customer-courier/messages/2022-08-', day, '.csv'),
    columns = {
        'senderAppType': 'VARCHAR', 'customerId': 'VARCHAR', 'fromId': 'VARCHAR', 'toId': 'VARCHAR', 'chatStartedByMessage': 'VARCHAR', 'orderId': 'VARCHAR',
        'orderStage': 'VARCHAR', 'courierId': 'VARCHAR', 'messageSentTime': 'VARCHAR'},
    header = true, auto_detect = false, delim = ',', quote = '"', escape = '"');

COPY (
    FROM messages_of(15) UNION ALL FROM messages_of(16) UNION ALL FROM messages_of(17) UNION ALL FROM messages_of(18) UNION ALL FROM messages_of(19)
    UNION ALL FROM messages_of(20) UNION ALL FROM messages_of(21) UNION ALL FROM messages_of(22) UNION ALL FROM messages_of(23) UNION ALL FROM messages_of(24)
) TO '${lake}/bronze/customer_courier_chat_messages/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
SET preserve_insertion_order = false;

-- Typed once.
CREATE TABLE typed AS
SELECT
    senderAppType AS sender_app_type, TRY_CAST(customerId AS BIGINT) AS customer_id, TRY_CAST(fromId AS BIGINT) AS from_id, TRY_CAST(toId AS BIGINT) AS to_id,
    TRY_CAST(chatStartedByMessage AS BOOLEAN) AS chat_started_by_message, chatStartedByMessage IS NOT NULL AS has_started, TRY_CAST(orderId AS BIGINT) AS order_id, orderStage AS order_stage,
    TRY_CAST(courierId AS BIGINT) AS courier_id,
    try_strptime(messageSentTime, ['%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%dT%H:%M:%S.%fZ', '%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M']) AS message_sent_time,
    ccq_row, ccq_file, ccq_line, ccq_arrival
FROM '${lake}/bronze/customer_courier_chat_messages/part.parquet';

-- Of a repeated message the one of the latest file stays.
CREATE TABLE leaving AS
SELECT ccq_row
FROM (
    SELECT ccq_row, row_number() OVER (PARTITION BY order_id, from_id, message_sent_time ORDER BY ccq_file DESC, order_stage DESC) AS place
    FROM typed
    WHERE hash(order_id, from_id, message_sent_time) IN (
        SELECT hash(order_id, from_id, message_sent_time) FROM typed
        WHERE order_id IS NOT NULL AND from_id IS NOT NULL AND message_sent_time IS NOT NULL
        GROUP BY ALL HAVING count(*) > 1))
WHERE place > 1;

CREATE MACRO is_app(name) AS name IN ('Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android');
CREATE MACRO is_stage(name) AS name IN ('ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', 'ADDRESS_DELIVERY', 'DELIVERED');

-- The checkpoint of the messages.
SELECT
    count(*), count(*) FILTER (sender_app_type IS NULL OR sender_app_type = ''), count(*) FILTER (NOT is_app(sender_app_type)),
    count(*) FILTER (customer_id IS NULL), count(*) FILTER (from_id IS NULL), count(*) FILTER (to_id IS NULL),
    count(*) FILTER (has_started AND chat_started_by_message IS NULL), count(*) FILTER (order_id IS NULL),
    count(*) FILTER (order_id NOT IN (SELECT order_id FROM orders)), count(*) FILTER (order_stage IS NULL OR order_stage = ''), count(*) FILTER (NOT is_stage(order_stage)),
    count(*) FILTER (courier_id IS NULL), count(*) FILTER (message_sent_time IS NULL),
    count(*) FILTER (NOT CASE split_part(sender_app_type, ' ', 1)
        WHEN 'Customer' THEN from_id = customer_id AND to_id = courier_id
        WHEN 'Courier' THEN from_id = courier_id AND to_id = customer_id END)
FROM typed ANTI JOIN leaving USING (ccq_row);

SELECT sum(n) FROM (
    SELECT count(*) AS n FROM typed ANTI JOIN leaving USING (ccq_row)
    WHERE order_id IS NOT NULL AND from_id IS NOT NULL AND message_sent_time IS NOT NULL
    GROUP BY hash(order_id, from_id, message_sent_time) HAVING count(*) > 1);

CREATE TABLE faulty AS
SELECT ccq_row, array_to_string([
    CASE WHEN NOT coalesce(is_app(sender_app_type), false) THEN 'sender_app_type' END, CASE WHEN customer_id IS NULL THEN 'customer_id' END,
    CASE WHEN from_id IS NULL THEN 'from_id' END, CASE WHEN to_id IS NULL THEN 'to_id' END, CASE WHEN has_started AND chat_started_by_message IS NULL THEN 'chat_started_by_message' END,
    CASE WHEN order_id IS NULL THEN 'order_id' END, CASE WHEN is_orphan THEN 'order' END, CASE WHEN NOT coalesce(is_stage(order_stage), false) THEN 'order_stage' END,
    CASE WHEN courier_id IS NULL THEN 'courier_id' END, CASE WHEN message_sent_time IS NULL THEN 'message_sent_time' END], ',') AS reasons
FROM (SELECT *, coalesce(order_id NOT IN (SELECT order_id FROM orders), false) AS is_orphan FROM typed ANTI JOIN leaving USING (ccq_row))
WHERE is_orphan OR NOT coalesce(is_app(sender_app_type), false) OR NOT coalesce(is_stage(order_stage), false) OR customer_id IS NULL OR from_id IS NULL OR to_id IS NULL
    OR (has_started AND chat_started_by_message IS NULL) OR order_id IS NULL OR courier_id IS NULL OR message_sent_time IS NULL;

COPY (
    SELECT '1-' || ccq_row AS ccq_id, ccq_run, now()::TIMESTAMP AS ccq_time, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, reasons AS ccq_reasons, NULL::BLOB AS ccq_raw,
        senderAppType, customerId, fromId, toId, chatStartedByMessage, orderId, orderStage, courierId, messageSentTime
    FROM '${lake}/bronze/customer_courier_chat_messages/part.parquet' JOIN faulty USING (ccq_row)
) TO '${lake}/quarantine/customer_courier_chat_messages/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);

COPY (
    SELECT sender_app_type, customer_id, from_id, to_id, chat_started_by_message, order_id, order_stage, courier_id, message_sent_time AT TIME ZONE 'UTC' AS message_sent_time,
        ccq_file, ccq_line, ccq_arrival
    FROM typed ANTI JOIN leaving USING (ccq_row) ANTI JOIN faulty USING (ccq_row)
) TO '${lake}/silver/customer_courier_chat_messages/part.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
DROP TABLE typed;

-- The conversations, and their checkpoint.
CREATE VIEW messages AS SELECT * REPLACE (message_sent_time AT TIME ZONE 'UTC' AS message_sent_time) FROM '${lake}/silver/customer_courier_chat_messages/part.parquet';
COPY (
    SELECT * REPLACE (
        first_courier_message AT TIME ZONE 'UTC' AS first_courier_message, first_customer_message AT TIME ZONE 'UTC' AS first_customer_message,
        conversation_started_at AT TIME ZONE 'UTC' AS conversation_started_at, last_message_time AT TIME ZONE 'UTC' AS last_message_time)
    FROM (${step:customer_courier_conversations})
) TO '${lake}/gold/customer_courier_conversations' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARTITION_BY (conversation_date), WRITE_PARTITION_COLUMNS true);
CREATE VIEW conversations AS SELECT * FROM read_parquet('${lake}/gold/customer_courier_conversations/*/*.parquet', hive_partitioning = false);

SELECT
    count(*), count(*) FILTER (order_id IS NULL), count(*) FILTER (city_code IS NULL OR city_code = ''), count(*) FILTER (NOT is_city(city_code)),
    count(*) FILTER (num_messages_courier IS NULL), count(*) FILTER (num_messages_courier < 0), count(*) FILTER (num_messages_customer IS NULL), count(*) FILTER (num_messages_customer < 0),
    count(*) FILTER (first_message_by IS NULL), count(*) FILTER (first_message_by NOT IN ('courier', 'customer')), count(*) FILTER (conversation_started_at IS NULL),
    count(*) FILTER (first_responsetime_delay_seconds < 0), count(*) FILTER (last_message_time IS NULL), count(*) FILTER (last_message_order_stage IS NULL),
    count(*) FILTER (NOT is_stage(last_message_order_stage)), count(*) FILTER (conversation_date IS NULL), count(*) FILTER (NOT (conversation_started_at <= last_message_time)),
    count(*) FILTER (NOT (num_messages_courier + num_messages_customer >= 1)), count(*) FILTER (conversation_started_at <> least(first_courier_message, first_customer_message)),
    count(*) FILTER (NOT CASE first_message_by WHEN 'courier' THEN first_courier_message IS NOT DISTINCT FROM conversation_started_at
        WHEN 'customer' THEN first_customer_message IS NOT DISTINCT FROM conversation_started_at END),
    count(*) FILTER ((first_courier_message IS NULL) <> (num_messages_courier = 0)), count(*) FILTER ((first_customer_message IS NULL) <> (num_messages_customer = 0)),
    count(*) FILTER (NOT first_courier_message BETWEEN conversation_started_at AND last_message_time),
    count(*) FILTER (NOT first_customer_message BETWEEN conversation_started_at AND last_message_time),
    count(*) FILTER ((first_responsetime_delay_seconds IS NULL) <> (first_courier_message IS NULL OR first_customer_message IS NULL)),
    count(*) FILTER (abs(first_responsetime_delay_seconds - (epoch(greatest(first_courier_message, first_customer_message)) - epoch(conversation_started_at))) >= 1),
    count(*) FILTER (conversation_date <> CAST(conversation_started_at AS DATE))
FROM conversations;
SELECT count(*) FROM (SELECT order_id FROM conversations GROUP BY order_id HAVING count(*) > 1);

COPY (
    SELECT * REPLACE (
        strftime(first_courier_message AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') AS first_courier_message, strftime(first_customer_message AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') AS first_customer_message,
        strftime(conversation_started_at AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') AS conversation_started_at, strftime(last_message_time AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') AS last_message_time)
    FROM conversations ORDER BY order_id
) TO '${lake}/gold/customer_courier_conversations.csv' (FORMAT csv, HEADER);
