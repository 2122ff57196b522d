SELECT
  year(received) * 12 + month(received) - 1 AS month,
  sum((outcome = 'assessment')::INTEGER)::BIGINT AS part,
  count(outcome) AS whole,
  count(*) - count(outcome) AS "left out"
FROM episodes
WHERE received BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY ALL
