-- One row for each order that has a message. Between messages of one time the sender's id decides, of which the key of the source
-- leaves each but once. Time and id are compared as one number, the time in the upper half: that is much faster than comparing structs.
SELECT
    order_id,
    city_code,
    first_agent_message,
    first_customer_message,
    num_messages_agent,
    num_messages_customer,
    first_message_by,
    conversation_started_at,
    -- Of the two first messages the later one is the answer; without an answer it is null.
    CASE
        WHEN first_agent_message IS NOT NULL AND first_customer_message IS NOT NULL
        THEN (epoch_us(greatest(first_agent_message, first_customer_message)) - epoch_us(conversation_started_at)) // 1000000
    END AS first_response_time_delay_seconds,
    last_message_time,
    num_agents,
    resolved,
    has_priority,
    CAST(conversation_started_at AS DATE) AS conversation_date
FROM (
    SELECT
        order_id,
        min(message_sent_time) FILTER (WHERE sender = 'agent') AS first_agent_message,
        min(message_sent_time) FILTER (WHERE sender = 'customer') AS first_customer_message,
        count(*) FILTER (WHERE sender = 'agent') AS num_messages_agent,
        count(*) FILTER (WHERE sender = 'customer') AS num_messages_customer,
        arg_min(sender, moment) AS first_message_by,
        min(message_sent_time) AS conversation_started_at,
        max(message_sent_time) AS last_message_time,
        count(DISTINCT agent_id) AS num_agents,
        coalesce(bool_or(resolution), false) AS resolved,
        coalesce(bool_or(priority), false) AS has_priority
    FROM (
        SELECT
            *,
            CASE WHEN ends_with(sender_device_type, ' Agent') THEN 'agent' WHEN ends_with(sender_device_type, ' Customer') THEN 'customer' END AS sender,
            epoch_us(message_sent_time)::HUGEINT * 18446744073709551616 + from_id AS moment
        FROM messages
    )
    GROUP BY order_id
)
LEFT JOIN orders USING (order_id)
