-- One row for each type of survey and channel: of the satisfaction scores, then of the NPS scores, how many there are, mean, sample standard deviation and
-- quartiles (between two scores by their distance). The deviation is made of whole sums, so that no order of rows changes it.
SELECT
    survey_type,
    channel,
    count(*) AS responses,
    count(satisfaction_score) AS n,
    avg(satisfaction_score) AS mean,
    CASE WHEN count(satisfaction_score) > 1 THEN
        sqrt((count(satisfaction_score) * sum(satisfaction_score * satisfaction_score) - sum(satisfaction_score) * sum(satisfaction_score))
            / (count(satisfaction_score) * (count(satisfaction_score) - 1)))
    END AS stdev,
    quantile_cont(satisfaction_score, 0.25) AS q1,
    quantile_cont(satisfaction_score, 0.5) AS median,
    quantile_cont(satisfaction_score, 0.75) AS q3,
    count(nps_score) AS nps_n,
    avg(nps_score) AS nps_mean,
    CASE WHEN count(nps_score) > 1 THEN
        sqrt((count(nps_score) * sum(nps_score * nps_score) - sum(nps_score) * sum(nps_score)) / (count(nps_score) * (count(nps_score) - 1)))
    END AS nps_stdev,
    quantile_cont(nps_score, 0.25) AS nps_q1,
    quantile_cont(nps_score, 0.5) AS nps_median,
    quantile_cont(nps_score, 0.75) AS nps_q3
FROM survey_responses_enriched
GROUP BY survey_type, channel
