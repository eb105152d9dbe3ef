-- One row for each category and sub-category that occurs, the most common first by its rank; the sub-category with the lesser name first among equals.
SELECT
    *,
    responses / sum(responses) OVER () AS share_of_responses,
    row_number() OVER (ORDER BY responses DESC, category, sub_category) AS frequency_rank
FROM (
    SELECT
        category,
        sub_category,
        count(*) AS responses,
        avg(csat_score) AS avg_csat,
        count(*) FILTER (csat_score >= 4) AS satisfied_responses,
        count(*) FILTER (csat_score >= 4) / count(*) AS share_satisfied
    FROM csat_responses
    GROUP BY category, sub_category
)
