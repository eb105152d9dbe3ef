-- Of cities with few conversations, chance decides.
SELECT city_code AS city, count(*) FILTER (resolved) / count(*) AS resolved, count(*) AS conversations
FROM customer_agent_conversations
GROUP BY city_code
HAVING count(*) >= 20
ORDER BY resolved, city
LIMIT 30
