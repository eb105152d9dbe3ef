SELECT
    count(*) AS conversations,
    count(first_responsetime_delay_seconds) / nullif(count(*), 0) AS answered,
    median(first_responsetime_delay_seconds) AS median_seconds,
    quantile_cont(first_responsetime_delay_seconds, 0.9) AS seconds_90,
    count(*) FILTER (first_message_by = 'customer') / nullif(count(*), 0) AS opened_by_customer
FROM customer_courier_conversations
