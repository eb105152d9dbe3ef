-- One row for each supervisor who is named on a response, ranked as agents are.
SELECT
    *,
    CASE WHEN responses >= 20 THEN rank() OVER (PARTITION BY responses >= 20 ORDER BY avg_csat DESC, responses DESC) END AS csat_rank
FROM (
    SELECT
        supervisor,
        count(DISTINCT agent_name) AS agents,
        count(*) AS responses,
        avg(csat_score) AS avg_csat,
        count(*) FILTER (csat_score >= 4) AS satisfied_responses,
        count(*) FILTER (csat_score >= 4) / count(*) AS share_satisfied,
        count(response_minutes) AS timed_responses,
        avg(response_minutes) AS avg_response_minutes
    FROM csat_responses
    WHERE supervisor IS NOT NULL
    GROUP BY supervisor
)
