SELECT
  count(*) FILTER (WHERE authorised >= started AND authorised >= received
    AND authorised <= until_45) AS part,
  count(*) FILTER (WHERE authorised >= started AND authorised >= received) AS whole,
  count(*) FILTER (WHERE authorised < started OR authorised < received) AS "left out"
FROM episodes JOIN working_days ON day = received
WHERE authorised BETWEEN getvariable('first_day') AND getvariable('last_day')
