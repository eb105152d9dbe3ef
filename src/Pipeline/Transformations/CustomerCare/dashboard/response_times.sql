SELECT
    CASE
        WHEN first_response_time_delay_seconds IS NULL THEN 'no answer'
        WHEN first_response_time_delay_seconds < 30 THEN 'under 30 s'
        WHEN first_response_time_delay_seconds < 60 THEN '30 to 59 s'
        WHEN first_response_time_delay_seconds < 120 THEN '1 to 2 min'
        WHEN first_response_time_delay_seconds < 300 THEN '2 to 5 min'
        WHEN first_response_time_delay_seconds < 900 THEN '5 to 15 min'
        ELSE 'over 15 min'
    END AS answered_after,
    count(*) AS conversations,
    count(*) / sum(count(*)) OVER () AS share
FROM customer_agent_conversations
GROUP BY answered_after
ORDER BY coalesce(min(first_response_time_delay_seconds), 9223372036854775807)
