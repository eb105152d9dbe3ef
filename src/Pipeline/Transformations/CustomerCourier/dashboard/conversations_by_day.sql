-- The last 60 days are the latest that hold one in a hundred of all conversations, so that a few dated far ahead do not empty the picture.
WITH last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 59 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT conversation_date AS day, count(*) AS n FROM customer_courier_conversations GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT conversation_date AS day, first_message_by AS opened_by, count(*) AS conversations
FROM customer_courier_conversations
WHERE conversation_date BETWEEN (SELECT day FROM last) - 59 AND (SELECT day FROM last)
GROUP BY ALL
ORDER BY day, opened_by
