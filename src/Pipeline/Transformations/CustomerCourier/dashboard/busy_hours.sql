SELECT left(dayname(conversation_started_at), 3) AS weekday, CAST(hour(conversation_started_at) AS INTEGER) AS hour, count(*) AS conversations
FROM customer_courier_conversations
GROUP BY weekday, hour, isodow(conversation_started_at)
ORDER BY isodow(conversation_started_at), hour
