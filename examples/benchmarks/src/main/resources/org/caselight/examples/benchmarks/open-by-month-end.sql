-- How many more there are in each month than in the one before, added up. What began before the
-- first month is there from the first.
WITH ends AS (
  SELECT status, greatest(opened, getvariable('first_day')) AS day, count(*) AS more
  FROM episodes
  WHERE opened <= getvariable('last_day') AND (closed IS NULL OR closed >= opened)
  GROUP BY ALL
  UNION ALL
  SELECT status, greatest(closed, getvariable('first_day')), -count(*)
  FROM episodes
  WHERE closed <= getvariable('last_day') AND closed >= opened
  GROUP BY ALL),
changes AS (
  SELECT status, year(day) * 12 + month(day) - 1 AS month, sum(more)::BIGINT AS more
  FROM ends
  GROUP BY ALL),
grid AS (
  SELECT status, year(first) * 12 + month(first) - 1 AS month
  FROM
    unnest(enum_range(NULL::status)) AS statuses(code),
    range(getvariable('first_day')::TIMESTAMP, getvariable('last_day') + INTERVAL 1 DAY,
      INTERVAL 1 MONTH) AS months(first),
    LATERAL (SELECT code::status AS status))
SELECT
  status,
  month,
  sum(coalesce(more, 0)) OVER (PARTITION BY status ORDER BY month)::BIGINT AS open,
  NULL AS "left out"
FROM grid LEFT JOIN changes USING (status, month)
UNION ALL
SELECT status, NULL, NULL, count(*) FROM episodes WHERE closed < opened GROUP BY status
