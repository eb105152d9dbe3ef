SELECT last_message_order_stage AS stage, count(*) AS conversations, count(first_responsetime_delay_seconds) / count(*) AS answered
FROM customer_courier_conversations
GROUP BY stage
ORDER BY conversations DESC, stage
