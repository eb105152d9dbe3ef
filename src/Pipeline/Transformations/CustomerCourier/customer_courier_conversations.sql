SELECT
    order_id,
    city_code,
    first_courier_message,
    first_customer_message,
    num_messages_courier,
    num_messages_customer,
    first_message_by,
    conversation_started_at,
    (epoch_us(greatest(first_courier_message, first_customer_message)) - epoch_us(conversation_started_at)) // 1000000
        AS first_responsetime_delay_seconds,
    last_message_time,
    last_message_order_stage,
    CAST(conversation_started_at AS DATE) AS conversation_date
FROM (
    SELECT order_id,
    min(message_sent_time) FILTER (WHERE starts_with(sender_app_type, 'Courier')) AS first_courier_message,
    min(message_sent_time) FILTER (WHERE starts_with(sender_app_type, 'Customer')) AS first_customer_message,
    count(*) FILTER (WHERE starts_with(sender_app_type, 'Courier')) AS num_messages_courier,
    count(*) FILTER (WHERE starts_with(sender_app_type, 'Customer')) AS num_messages_customer,
    'courier' AS first_message_by,
    min(message_sent_time) AS conversation_started_at,
    max(message_sent_time) AS last_message_time,
    'x' AS last_message_order_stage
    FROM messages GROUP BY order_id)
LEFT JOIN orders USING (order_id)
