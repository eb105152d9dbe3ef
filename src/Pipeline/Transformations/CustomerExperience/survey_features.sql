-- One row for each customer who answered a survey. Days are counted back from the latest response of all, so that the table is the same whenever it is made.
WITH answers AS (
    SELECT
        customer_id,
        count(*) AS responses,
        avg(satisfaction_score) AS avg_satisfaction_score,
        arg_max(satisfaction_score, ("timestamp", response_id)) FILTER (satisfaction_score IS NOT NULL) AS last_satisfaction_score,
        avg(nps_score) AS avg_nps_score,
        arg_max(nps_score, ("timestamp", response_id)) FILTER (nps_score IS NOT NULL) AS last_nps_score,
        max("timestamp") AS last_response_at
    FROM survey_responses
    GROUP BY customer_id
), forms AS (
    SELECT customer_id, count(*) AS feedback_forms, avg(rating) AS avg_form_rating
    FROM feedback_forms
    WHERE customer_id IS NOT NULL
    GROUP BY customer_id
)
SELECT
    a.*,
    date_diff('day', CAST(a.last_response_at AS DATE), CAST((SELECT max("timestamp") FROM survey_responses) AS DATE)) AS days_since_last_response,
    coalesce(f.feedback_forms, 0) AS feedback_forms,
    f.avg_form_rating
FROM answers AS a
LEFT JOIN forms AS f ON f.customer_id = a.customer_id
