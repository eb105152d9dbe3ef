SELECT
    CASE
        WHEN response_minutes < 5 THEN 'under 5 min'
        WHEN response_minutes < 15 THEN '5 to 14 min'
        WHEN response_minutes < 60 THEN '15 to 59 min'
        WHEN response_minutes < 240 THEN '1 to 4 h'
        WHEN response_minutes < 1440 THEN '4 to 24 h'
        ELSE 'over a day'
    END AS answered_after,
    count(*) AS responses,
    count(*) / sum(count(*)) OVER () AS share,
    avg(csat_score) AS mean_csat
FROM csat_responses
WHERE response_minutes IS NOT NULL
GROUP BY answered_after
ORDER BY min(response_minutes)
