-- One row for each agent who is named on a response. Only agents with at least 20 responses are ranked: of a few, chance decides.
SELECT
    *,
    CASE WHEN responses >= 20 THEN rank() OVER (PARTITION BY responses >= 20 ORDER BY avg_csat DESC, responses DESC) END AS csat_rank
FROM (
    SELECT
        agent_name,
        count(*) AS responses,
        avg(csat_score) AS avg_csat,
        count(*) FILTER (csat_score >= 4) AS satisfied_responses,
        count(*) FILTER (csat_score >= 4) / count(*) AS share_satisfied,
        count(response_minutes) AS timed_responses,
        avg(response_minutes) AS avg_response_minutes
    FROM csat_responses
    WHERE agent_name IS NOT NULL
    GROUP BY agent_name
)
