SELECT
    count(*) AS conversations,
    count(*) FILTER (resolved) / nullif(count(*), 0) AS resolved,
    count(first_response_time_delay_seconds) / nullif(count(*), 0) AS answered,
    median(first_response_time_delay_seconds) AS median_seconds,
    count(*) FILTER (has_priority) / nullif(count(*), 0) AS priority
FROM customer_agent_conversations
