-- Of all distinct messages that ever came, those in a conversation; of all conversations, those that were answered.
SELECT
    'messages' AS basis,
    (SELECT coalesce(sum(num_messages_courier + num_messages_customer), 0)::BIGINT FROM customer_courier_conversations) AS rows_used,
    (SELECT count(*) FROM messages) + (SELECT count(*) FROM messages_quarantine WHERE ccq_kind IN ('quarantined', 'rejected')) AS rows_all
UNION ALL
SELECT 'answered', count(first_responsetime_delay_seconds), count(*) FROM customer_courier_conversations
