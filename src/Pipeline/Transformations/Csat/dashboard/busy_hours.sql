SELECT left(dayname(response_date), 3) AS weekday, response_hour AS hour, CAST(sum(responses) AS BIGINT) AS responses
FROM responses_over_time
WHERE response_hour IS NOT NULL
GROUP BY weekday, hour, isodow(response_date)
ORDER BY isodow(response_date), hour
