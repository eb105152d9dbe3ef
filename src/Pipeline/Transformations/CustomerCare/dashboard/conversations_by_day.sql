-- The last 60 days with a conversation.
SELECT conversation_date AS day, first_message_by AS opened_by, count(*) AS conversations
FROM customer_agent_conversations
WHERE conversation_date > (SELECT max(conversation_date) FROM customer_agent_conversations) - 60
GROUP BY ALL
ORDER BY day, opened_by
