-- One row for each order that has a message. Between messages of one time the sender's id decides, of which the key of the source
-- leaves each but once. Time and id are compared as one number, the time in the upper half: that is much faster than comparing structs.
SELECT
    order_id,
    city_code,
    first_courier_message,
    first_customer_message,
    num_messages_courier,
    num_messages_customer,
    first_message_by,
    conversation_started_at,
    -- Of the two first messages the later one is the answer; without an answer it is null.
    CASE
        WHEN first_courier_message IS NOT NULL AND first_customer_message IS NOT NULL
        THEN (epoch_us(greatest(first_courier_message, first_customer_message)) - epoch_us(conversation_started_at)) // 1000000
    END AS first_responsetime_delay_seconds,
    last_message_time,
    last_message_order_stage,
    CAST(conversation_started_at AS DATE) AS conversation_date
FROM (
    SELECT
        order_id,
        min(message_sent_time) FILTER (WHERE sender = 'courier') AS first_courier_message,
        min(message_sent_time) FILTER (WHERE sender = 'customer') AS first_customer_message,
        count(*) FILTER (WHERE sender = 'courier') AS num_messages_courier,
        count(*) FILTER (WHERE sender = 'customer') AS num_messages_customer,
        arg_min(sender, moment) AS first_message_by,
        min(message_sent_time) AS conversation_started_at,
        max(message_sent_time) AS last_message_time,
        arg_max(order_stage, moment) AS last_message_order_stage
    FROM (
        SELECT
            *,
            CASE WHEN starts_with(sender_app_type, 'Courier ') THEN 'courier' WHEN starts_with(sender_app_type, 'Customer ') THEN 'customer' END AS sender,
            epoch_us(message_sent_time)::HUGEINT * 18446744073709551616 + from_id AS moment
        FROM messages
    )
    GROUP BY order_id
)
LEFT JOIN orders USING (order_id)
