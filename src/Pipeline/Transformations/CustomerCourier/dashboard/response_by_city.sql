-- Of cities with few answers, chance decides.
SELECT city_code AS city, median(first_responsetime_delay_seconds) AS median_seconds, quantile_cont(first_responsetime_delay_seconds, 0.9) AS seconds_90, count(first_responsetime_delay_seconds) AS answered, count(*) AS conversations
FROM customer_courier_conversations
GROUP BY city_code
HAVING count(first_responsetime_delay_seconds) >= 20
ORDER BY median_seconds DESC, city
LIMIT 30
