-- Of all distinct messages that ever came, those in a conversation; of all conversations, those that were answered.
WITH received AS (
    SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM messages_quarantine WHERE ccq_kind IN ('quarantined', 'rejected')) AS rows_all
)
SELECT 'messages' AS basis, CAST(coalesce(sum(num_messages_agent + num_messages_customer), 0) AS BIGINT) AS rows_used, (SELECT rows_all FROM received) AS rows_all
FROM customer_agent_conversations
UNION ALL
SELECT 'recent', CAST(coalesce(sum(num_messages_agent + num_messages_customer), 0) AS BIGINT), (SELECT rows_all FROM received)
FROM customer_agent_conversations
WHERE conversation_date > (SELECT max(conversation_date) FROM customer_agent_conversations) - 60
UNION ALL
SELECT 'cities', CAST(coalesce(sum(messages) FILTER (conversations >= 20), 0) AS BIGINT), (SELECT rows_all FROM received)
FROM (SELECT count(*) AS conversations, sum(num_messages_agent + num_messages_customer) AS messages FROM customer_agent_conversations GROUP BY city_code)
UNION ALL
SELECT 'answered', CAST(coalesce(sum(answered) FILTER (answered >= 20), 0) AS BIGINT), CAST(coalesce(sum(conversations), 0) AS BIGINT)
FROM (SELECT count(first_response_time_delay_seconds) AS answered, count(*) AS conversations FROM customer_agent_conversations GROUP BY city_code)
