-- Of all messages that came, those in a conversation; of all conversations, those that were answered: in the cities that the pictures show.
WITH received AS (
    SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM messages_quarantine WHERE ccq_kind IN ('quarantined', 'rejected')) AS rows_all
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 59 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT conversation_date AS day, count(*) AS n FROM customer_agent_conversations GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT 'messages' AS basis, CAST(coalesce(sum(num_messages_agent + num_messages_customer), 0) AS BIGINT) AS rows_used, (SELECT rows_all FROM received) AS rows_all
FROM customer_agent_conversations
UNION ALL
SELECT 'recent', CAST(coalesce(sum(num_messages_agent + num_messages_customer), 0) AS BIGINT), (SELECT rows_all FROM received)
FROM customer_agent_conversations
WHERE conversation_date BETWEEN (SELECT day FROM last) - 59 AND (SELECT day FROM last)
UNION ALL
SELECT 'cities', CAST(coalesce(sum(messages), 0) AS BIGINT), (SELECT rows_all FROM received)
FROM (
    SELECT sum(num_messages_agent + num_messages_customer) AS messages
    FROM customer_agent_conversations
    GROUP BY city_code
    HAVING count(*) >= 20
    ORDER BY count(*) FILTER (resolved) / count(*), city_code
    LIMIT 30
)
UNION ALL
SELECT 'answered', CAST(coalesce(sum(answered), 0) AS BIGINT), (SELECT count(*) FROM customer_agent_conversations)
FROM (
    SELECT count(first_response_time_delay_seconds) AS answered
    FROM customer_agent_conversations
    GROUP BY city_code
    HAVING answered >= 20
    ORDER BY median(first_response_time_delay_seconds) DESC, city_code
    LIMIT 30
)
