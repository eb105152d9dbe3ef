-- One row for each day and hour in which a response was given. Responses whose clock time was lost have their day, but no hour: they are the day's row without one.
SELECT
    response_date,
    response_hour,
    count(*) AS responses,
    avg(csat_score) AS avg_csat,
    count(*) FILTER (csat_score >= 4) AS satisfied_responses,
    count(response_minutes) AS timed_responses,
    avg(response_minutes) AS avg_response_minutes
FROM csat_responses
GROUP BY response_date, response_hour
