SELECT left(dayname(start_time), 3) AS weekday, CAST(hour(start_time) AS INTEGER) AS hour, count(*) AS interactions
FROM interactions_enriched
WHERE start_time IS NOT NULL
GROUP BY weekday, hour, isodow(start_time)
ORDER BY isodow(start_time), hour
