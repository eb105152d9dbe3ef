SELECT
    order_id,
    city_code,
    first_agent_message,
    first_customer_message,
    num_messages_agent,
    num_messages_customer,
    first_message_by,
    conversation_started_at,
    (epoch_us(greatest(first_agent_message, first_customer_message)) - epoch_us(conversation_started_at)) // 1000000
        AS first_response_time_delay_seconds,
    last_message_time,
    num_agents,
    resolved,
    has_priority,
    CAST(conversation_started_at AS DATE) AS conversation_date
FROM (
    SELECT order_id,
    min(message_sent_time) FILTER (WHERE ends_with(sender_device_type, ' Agent')) AS first_agent_message,
    min(message_sent_time) FILTER (WHERE ends_with(sender_device_type, ' Customer')) AS first_customer_message,
    count(*) FILTER (WHERE ends_with(sender_device_type, ' Agent')) AS num_messages_agent,
    count(*) FILTER (WHERE ends_with(sender_device_type, ' Customer')) AS num_messages_customer,
    arg_min(CASE WHEN ends_with(sender_device_type, ' Agent') THEN 'agent' ELSE 'customer' END, {'t': message_sent_time, 'f': from_id}) AS first_message_by,
    min(message_sent_time) AS conversation_started_at,
    max(message_sent_time) AS last_message_time,
    count(DISTINCT agent_id) AS num_agents,
    coalesce(bool_or(resolution), false) AS resolved,
    coalesce(bool_or(priority), false) AS has_priority
    FROM messages GROUP BY order_id)
LEFT JOIN orders USING (order_id)
