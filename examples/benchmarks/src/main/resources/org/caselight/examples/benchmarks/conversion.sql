SELECT
  sum((outcome = 'assessment')::INTEGER)::BIGINT AS part,
  count(outcome) AS whole,
  count(*) - count(outcome) AS "left out"
FROM episodes
