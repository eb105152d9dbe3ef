-- One row for each response, with what is known of its customer: nothing of one whom nobody knows.
SELECT
    r.response_id,
    r."timestamp",
    r.customer_id,
    r.satisfaction_score,
    r.satisfaction_category,
    r.nps_score,
    r.feedback_text,
    r.survey_type,
    r.channel,
    c.country AS customer_country,
    c.segment AS customer_segment,
    c.signed_up_on AS customer_signed_up_on,
    r.year,
    r.month
FROM survey_responses AS r
LEFT JOIN customers AS c ON c.customer_id = r.customer_id
