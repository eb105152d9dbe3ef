-- The last 90 days are the latest that hold one in a hundred of all interactions, so that a few dated far ahead do not empty the picture. The rolling rate is of all interactions of the seven calendar days that end with the day.
WITH days AS (
    SELECT CAST(start_time AS DATE) AS day, count(*) AS interactions, count(*) FILTER (resolution_status = 'Resolved') AS resolved
    FROM interactions_enriched
    WHERE start_time IS NOT NULL
    GROUP BY day
), last AS (
    SELECT max(day) AS day FROM (
        SELECT day, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL 89 DAYS PRECEDING AND CURRENT ROW) AS near, sum(n) OVER () AS n_all
        FROM (SELECT CAST(start_time AS DATE) AS day, count(*) AS n FROM interactions_enriched WHERE start_time IS NOT NULL GROUP BY 1)
    ) WHERE near * 100 >= n_all
)
SELECT
    day,
    resolved / interactions AS resolution_rate,
    sum(resolved) OVER week / sum(interactions) OVER week AS rolling_rate,
    interactions
FROM days
WINDOW week AS (ORDER BY day RANGE BETWEEN INTERVAL 6 DAYS PRECEDING AND CURRENT ROW)
QUALIFY day BETWEEN (SELECT day FROM last) - 89 AND (SELECT day FROM last)
ORDER BY day
