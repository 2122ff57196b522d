-- A child whom somebody in the team holds is not unallocated; every worker is one full-time post.
WITH cases AS (
  SELECT DISTINCT team, child, worker
  FROM episodes
  WHERE opened <= getvariable('last_day')
    AND (closed IS NULL OR closed > getvariable('last_day'))),
held AS (
  SELECT team, count(*) AS cases, count(DISTINCT worker) AS workers
  FROM cases
  WHERE worker IS NOT NULL
  GROUP BY team),
waiting AS (
  SELECT team, count(*) AS unallocated
  FROM (SELECT team, child FROM cases GROUP BY team, child HAVING count(worker) = 0)
  GROUP BY team)
SELECT
  team,
  cases,
  workers,
  unallocated,
  CASE WHEN coalesce(cases, 0) <= 20 * coalesce(workers, 0) THEN 0
    WHEN cases <= 22 * workers THEN 1 ELSE 2 END AS colour
FROM held FULL JOIN waiting USING (team)
